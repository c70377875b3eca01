import type { RealmKit } from './RealmKit';

/**
 * https://tc39.es/ecma262/#sec-addrestrictedfunctionproperties: `caller` and `arguments` of F are %ThrowTypeError%. Newer hosts give
 * %Function.prototype% accessors of their own, which find native callers.
 */
export function AddRestrictedFunctionProperties(kit: RealmKit, F: object): void {
  const { defineProperty, getOwnPropertyDescriptor } = kit.Reflect;
  const thrower = getOwnPropertyDescriptor(kit.unmappedArguments([]), 'callee')!.get!;
  for (const name of ['caller', 'arguments']) defineProperty(F, name, { get: thrower, set: thrower, enumerable: false, configurable: true });
}
