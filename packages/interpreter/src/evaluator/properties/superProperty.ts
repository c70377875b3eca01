import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { Evaluate } from '../Code';
import { compileRead } from '../names/compileName';
import { compileThis } from '../names/compileThis';
import type { Scope } from '../Scope';
import type { Operand } from '../suspension/operands';
import type { PropertyReference } from './PropertyReference';
import { constantKey, toPropertyKey } from './propertyKey';

/**
 * `super.name` and `super[expression]`: found from the prototype of the home object, with `this` as the receiver.
 *
 * https://tc39.es/ecma262/#sec-super-keyword-runtime-semantics-evaluation
 */
export function compileSuperProperty(node: t.MemberExpression, c: Compiler): PropertyReference {
  const key = constantKey(node);
  const thisValue = compileThis(c, node);
  const base = compileSuperBase(c, node);
  const keyOperand: Operand = key === undefined ? c.suspendableExpression(node.property) : () => key;
  return {
    operands: [thisValue, keyOperand, (scope) => base(scope)],
    fixKey: (values) => { values[1] = toPropertyKey(c, values[1]); },
    get: (_scope, [receiver, name, object]) => getSuper(c, object, name, receiver),
    set: (_scope, [receiver, name, object], value) => { setSuper(c, object, name, receiver, value); },
  };
}

/** The same where nothing can suspend and the source text spells out the key: reads it for the `this` that `thisValue` gives. */
export interface NamedSuperAccess {
  readonly thisValue: Evaluate;
  readonly get: (scope: Scope, receiver: unknown) => unknown;
}

export function compileNamedSuper(node: t.MemberExpression, key: string | number, c: Compiler): NamedSuperAccess {
  const base = compileSuperBase(c, node);
  return { thisValue: compileThis(c, node), get: (scope, receiver) => getSuper(c, base(scope), key, receiver) };
}

/** https://tc39.es/ecma262/#sec-getsuperbase */
export function compileSuperBase(c: Compiler, node: t.Node): Evaluate {
  const home = compileRead(c, 'home-object', node);
  return (scope: Scope) => {
    const object = home(scope) as object | undefined;
    return object === undefined ? undefined : Reflect.getPrototypeOf(object);
  };
}

function getSuper(c: Compiler, base: unknown, key: unknown, receiver: unknown): unknown {
  if (base === null || base === undefined) return c.realm.kit.get(base, key as PropertyKey);
  return c.realm.kit.Reflect.get(base, toPropertyKey(c, key), receiver) as unknown;
}

function setSuper(c: Compiler, base: unknown, key: unknown, receiver: unknown, value: unknown): void {
  if (base === null || base === undefined) {
    c.realm.kit.setStrict(base, key as PropertyKey, value);
    return;
  }
  const name = toPropertyKey(c, key);
  // In the guest realm: the receiver may be a Proxy, whose trap gets a property descriptor that the host makes.
  if (c.realm.kit.Reflect.set(base, name, value, receiver) || !c.strict) return;
  throw c.realm.newError('TypeError', `Cannot assign to read only property '${String(name)}' of object`);
}
