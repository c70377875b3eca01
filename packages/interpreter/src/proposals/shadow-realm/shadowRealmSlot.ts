import type { Realm } from '../../realm/Realm';

/** [[ShadowRealm]], of the objects that have it: the realm inside. */
const shadowRealms = new WeakMap<object, Realm>();

/** Gives an object the internal slot. */
export function setShadowRealm(object: object, realm: Realm): void {
  shadowRealms.set(object, realm);
}

/**
 * https://tc39.es/proposal-shadowrealm/#sec-validateshadowrealmobject, and the realm inside
 *
 * @throws TypeError of the caller's realm for anything that is no ShadowRealm
 */
export function shadowRealmOf(value: unknown, callerRealm: Realm): Realm {
  const realm = typeof value === 'object' && value !== null ? shadowRealms.get(value) : undefined;
  if (realm === undefined) throw callerRealm.newError('TypeError', 'The value is not a ShadowRealm');
  return realm;
}
