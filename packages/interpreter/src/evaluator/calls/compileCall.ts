import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileRead } from '../names/compileName';
import { compileNamedAccess } from '../properties/namedAccess';
import { compileGetComputed, compileGetNamed, isReadOutside } from '../properties/getProperty';
import { compileNamespaceMember } from '../properties/namespaceMember';
import { compileNamedSuper } from '../properties/superProperty';
import { constantKey } from '../properties/propertyKey';
import type { Scope } from '../Scope';
import { compileInvoke, type Invoke } from './invoke';
import { compileList, compileSpread } from './spread';

const MAX_ARITY = 3;

/** The arguments of a call that cannot suspend: each by itself where they are few, and in a list where they are many or spread. */
interface Arguments {
  readonly each: readonly Evaluate[];
  readonly list: ((scope: Scope) => readonly unknown[]) | undefined;
}

function compileArguments({ arguments: nodes }: t.CallExpression, c: Compiler): Arguments {
  const [first] = nodes;
  if (nodes.length === 1 && first!.type === 'SpreadElement') return { each: [], list: compileSpread(first, c) };
  if (nodes.length > MAX_ARITY || nodes.some(({ type }) => type === 'SpreadElement')) return { each: [], list: compileList(nodes, c) };
  return { each: nodes.map((argument) => c.expression(argument)), list: undefined };
}

/** Calls of names and properties that cannot suspend; undefined for all others. */
export function compileCall(node: t.CallExpression, c: Compiler): Evaluate | undefined {
  const { callee } = node;
  if (callee.type === 'Identifier' && c.scope.resolve(callee.name).kind !== 'dynamic') {
    const func = compileRead(c, callee.name, callee);
    return callOfFunction(func, compileArguments(node, c), compileInvoke(callee, node, c));
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const key = constantKey(callee);
  if (callee.object.type === 'Super') {
    if (key === undefined) return undefined;
    const { thisValue, get } = compileNamedSuper(callee, key, c);
    return callOfMethod(thisValue, get, compileArguments(node, c), compileInvoke(callee, node, c));
  }
  const object = c.expression(callee.object);
  const exported = key === undefined ? undefined : compileNamespaceMember(callee, key, c);
  if (exported !== undefined) return callOfMethod(object, exported, compileArguments(node, c), compileInvoke(callee, node, c));
  if (key !== undefined) return callOfNamed(object, key, compileGetNamed(c, key, callee), compileArguments(node, c), compileInvoke(callee, node, c));
  const get = compileMethodGet(callee, c);
  return callOfMethod(object, get, compileArguments(node, c), compileInvoke(callee, node, c));
}

type Get = (scope: Scope, object: unknown) => unknown;

/** Reads the method of a private name, or by a key that an expression gives. */
function compileMethodGet(callee: t.MemberExpression, c: Compiler): Get {
  if (callee.property.type === 'PrivateName') return compileNamedAccess(callee, c)!.get;
  const key = c.expression(callee.property);
  const get = compileGetComputed(c, callee);
  return (scope, object) => get(object, key(scope));
}

function callOfFunction(func: Evaluate, { each, list }: Arguments, invoke: Invoke): Evaluate {
  if (list !== undefined) return (scope) => invoke.callList(func(scope), undefined, list(scope));
  const [first, second, third] = each;
  switch (each.length) {
    case 0: return (scope) => invoke.call0(func(scope), undefined);
    case 1: return (scope) => invoke.call1(func(scope), undefined, first!(scope));
    case 2: return (scope) => invoke.call2(func(scope), undefined, first!(scope), second!(scope));
    default: return (scope) => invoke.call3(func(scope), undefined, first!(scope), second!(scope), third!(scope));
  }
}

type Properties = Record<PropertyKey, unknown>;

/** Objects are read on the spot, all other values by `get`. */
function callOfNamed(object: Evaluate, key: PropertyKey, get: (object: unknown) => unknown, args: Arguments, invoke: Invoke): Evaluate {
  const { each: [first, second], each, list } = args;
  if (!isReadOutside(key) || list !== undefined || each.length > 2) return callOfMethod(object, (_scope, value) => get(value), args, invoke);
  switch (each.length) {
    case 0: return (scope) => {
      const value = object(scope);
      return invoke.call0(typeof value === 'object' && value !== null ? (value as Properties)[key] : get(value), value);
    };
    case 1: return (scope) => {
      const value = object(scope);
      return invoke.call1(typeof value === 'object' && value !== null ? (value as Properties)[key] : get(value), value, first!(scope));
    };
    default: return (scope) => {
      const value = object(scope);
      const func = typeof value === 'object' && value !== null ? (value as Properties)[key] : get(value);
      return invoke.call2(func, value, first!(scope), second!(scope));
    };
  }
}

function callOfMethod(object: Evaluate, get: Get, { each, list }: Arguments, invoke: Invoke): Evaluate {
  if (list !== undefined) {
    return (scope) => {
      const value = object(scope);
      return invoke.callList(get(scope, value), value, list(scope));
    };
  }
  const [first, second, third] = each;
  switch (each.length) {
    case 0: return (scope) => {
      const value = object(scope);
      return invoke.call0(get(scope, value), value);
    };
    case 1: return (scope) => {
      const value = object(scope);
      return invoke.call1(get(scope, value), value, first!(scope));
    };
    case 2: return (scope) => {
      const value = object(scope);
      return invoke.call2(get(scope, value), value, first!(scope), second!(scope));
    };
    default: return (scope) => {
      const value = object(scope);
      return invoke.call3(get(scope, value), value, first!(scope), second!(scope), third!(scope));
    };
  }
}
