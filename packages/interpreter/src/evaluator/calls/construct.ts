import type { t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { recordOf } from '../functions/functionRecords';
import { isConstructor } from '../functions/isConstructor';
import { StandIn } from '../functions/StandIn';
import { renderExpression } from '../renderExpression';

type Constructor = new (...args: unknown[]) => unknown;

/** Constructs of a site. */
export interface Construct {
  /** With any number of arguments. */
  list(constructor: unknown, args: readonly unknown[]): unknown;
  /** Whether the host's `new` can be used on the constructor from outside the guest realm: on those that the engine made. */
  direct(constructor: unknown): constructor is Constructor;
}

/** https://tc39.es/ecma262/#sec-evaluatenew */
export function compileConstruct(node: t.NewExpression, c: Compiler): Construct {
  const { realm, agent } = c;
  const stack = agent.executionContextStack;
  const start = node.start!;
  const refuse = (): never => {
    throw realm.newError('TypeError', `${renderExpression(node.callee)} is not a constructor`);
  };
  return {
    list(constructor, args) {
      stack.at(start);
      if (typeof constructor !== 'function') return refuse();
      const record = recordOf(constructor);
      if (record !== undefined && !isConstructor(record)) return StandIn.of(constructor)?.construct(args, constructor as GuestFunction) ?? refuse();
      return realm.kit.Reflect.construct(constructor, args) as unknown;
    },
    direct(constructor): constructor is Constructor {
      stack.at(start);
      const record = typeof constructor === 'function' ? recordOf(constructor) : undefined;
      return record !== undefined && isConstructor(record);
    },
  };
}

/** The frequent forms of `new`, with a few arguments and none of them spread; undefined for all others. */
export function compileNew(node: t.NewExpression, c: Compiler): Evaluate | undefined {
  if (node.arguments.length > 3 || node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  const callee = c.expression(node.callee);
  const [first, second, third] = node.arguments.map((argument) => c.expression(argument));
  const construct = compileConstruct(node, c);
  switch (node.arguments.length) {
    case 0: return (scope) => {
      const constructor = callee(scope);
      return construct.direct(constructor) ? new constructor() : construct.list(constructor, []);
    };
    case 1: return (scope) => {
      const constructor = callee(scope);
      const a = first!(scope);
      return construct.direct(constructor) ? new constructor(a) : construct.list(constructor, [a]);
    };
    case 2: return (scope) => {
      const constructor = callee(scope);
      const a = first!(scope);
      const b = second!(scope);
      return construct.direct(constructor) ? new constructor(a, b) : construct.list(constructor, [a, b]);
    };
    default: return (scope) => {
      const constructor = callee(scope);
      const args = [first!(scope), second!(scope), third!(scope)] as const;
      return construct.direct(constructor) ? new constructor(...args) : construct.list(constructor, args);
    };
  }
}
