import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileRead } from '../names/compileName';
import { compileGetPrivate } from '../properties/directAccess';
import { compileGetComputed, compileGetNamed } from '../properties/getProperty';
import { constantKey } from '../properties/propertyKey';
import type { Scope } from '../Scope';
import { compileInvoke, type Invoke } from './invoke';

const MAX_ARITY = 3;

/** The frequent forms of calls that cannot suspend: of names and properties, with a few arguments; undefined for all others. */
export function compileCall(node: t.CallExpression, c: Compiler): Evaluate | undefined {
  const { callee } = node;
  if (node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  if (node.arguments.length > MAX_ARITY) return undefined;
  const invoke = compileInvoke(callee, node, c);
  const args = () => node.arguments.map((argument) => c.expression(argument));
  if (callee.type === 'Identifier' && c.scope.resolve(callee.name).kind !== 'dynamic') {
    return callOfFunction(compileRead(c, callee.name, callee), args(), invoke);
  }
  if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return undefined;
  const object = c.expression(callee.object);
  if (callee.property.type === 'PrivateName') {
    return callOfPrivate(object, compileGetPrivate(callee, callee.property.id.name, c), args(), invoke);
  }
  const key = constantKey(callee);
  if (key !== undefined) return callOfNamed(object, compileGetNamed(c, key, callee), args(), invoke);
  return callOfComputed(object, c.expression(callee.property), compileGetComputed(c, callee), args(), invoke);
}

function callOfFunction(func: Evaluate, args: readonly Evaluate[], invoke: Invoke): Evaluate {
  const [first, second, third] = args;
  switch (args.length) {
    case 0: return (scope) => invoke.call0(func(scope), undefined);
    case 1: return (scope) => invoke.call1(func(scope), undefined, first!(scope));
    case 2: return (scope) => invoke.call2(func(scope), undefined, first!(scope), second!(scope));
    default: return (scope) => invoke.call3(func(scope), undefined, first!(scope), second!(scope), third!(scope));
  }
}

function callOfNamed(object: Evaluate, get: (object: unknown) => unknown, args: readonly Evaluate[], invoke: Invoke): Evaluate {
  const [first, second, third] = args;
  switch (args.length) {
    case 0: return (scope) => {
      const thisValue = object(scope);
      return invoke.call0(get(thisValue), thisValue);
    };
    case 1: return (scope) => {
      const thisValue = object(scope);
      return invoke.call1(get(thisValue), thisValue, first!(scope));
    };
    case 2: return (scope) => {
      const thisValue = object(scope);
      return invoke.call2(get(thisValue), thisValue, first!(scope), second!(scope));
    };
    default: return (scope) => {
      const thisValue = object(scope);
      return invoke.call3(get(thisValue), thisValue, first!(scope), second!(scope), third!(scope));
    };
  }
}

function callOfPrivate(object: Evaluate, get: (scope: Scope, object: unknown) => unknown, args: readonly Evaluate[], invoke: Invoke): Evaluate {
  const [first] = args;
  switch (args.length) {
    case 0: return (scope) => {
      const thisValue = object(scope);
      return invoke.call0(get(scope, thisValue), thisValue);
    };
    case 1: return (scope) => {
      const thisValue = object(scope);
      return invoke.call1(get(scope, thisValue), thisValue, first!(scope));
    };
    default: return (scope) => {
      const thisValue = object(scope);
      const func = get(scope, thisValue);
      const values: unknown[] = [];
      for (let i = 0; i < args.length; i++) values.push(args[i]!(scope));
      return invoke.callList(func, thisValue, values);
    };
  }
}

function callOfComputed(
  object: Evaluate,
  property: Evaluate,
  get: (object: unknown, key: unknown) => unknown,
  args: readonly Evaluate[],
  invoke: Invoke,
): Evaluate {
  return (scope) => {
    const thisValue = object(scope);
    const func = get(thisValue, property(scope));
    const values: unknown[] = [];
    for (let i = 0; i < args.length; i++) values.push(args[i]!(scope));
    return invoke.callList(func, thisValue, values);
  };
}
