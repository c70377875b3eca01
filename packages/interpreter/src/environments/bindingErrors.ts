import type { Realm } from '../realm/Realm';

/** A binding is used before its declaration has been evaluated. */
export function uninitializedBinding(realm: Realm, name: string): object {
  return realm.newError('ReferenceError', `Cannot access '${name}' before initialization`);
}

/** No environment has a binding of this name. */
export function unresolvableReference(realm: Realm, name: string): object {
  return realm.newError('ReferenceError', `${name} is not defined`);
}

/** A constant is assigned to. */
export function assignmentToConstant(realm: Realm): object {
  return realm.newError('TypeError', 'Assignment to constant variable.');
}
