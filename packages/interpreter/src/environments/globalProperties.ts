import type { ThrowCompletionOr } from '../completion';
import type { Realm } from '../realm/Realm';

/** https://tc39.es/ecma262/#sec-definepropertyorthrow */
export function definePropertyOrThrow(
  realm: Realm,
  object: object,
  name: string,
  propertyDesc: PropertyDescriptor,
): ThrowCompletionOr<void> {
  // The descriptor must have no prototype: the guest can add `get` to Object.prototype.
  const own = Object.assign(Object.create(null), propertyDesc) as PropertyDescriptor;
  if (realm.kit.Reflect.defineProperty(object, name, own)) return;
  throw realm.newError('TypeError', `Cannot redefine property: ${name}`);
}

/** https://tc39.es/ecma262/#sec-set-o-p-v-throw */
export function setProperty(
  realm: Realm,
  object: object,
  name: string,
  value: unknown,
  shouldThrow: boolean,
): ThrowCompletionOr<void> {
  if (realm.kit.Reflect.set(object, name, value) || !shouldThrow) return;
  throw realm.newError('TypeError', `Cannot assign to read only property '${name}' of the global object`);
}
