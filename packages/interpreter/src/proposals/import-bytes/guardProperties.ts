import type { Realm } from '../../realm/Realm';
import { isGuardedArray, isNumericKey } from './guardedViews';
import { guardIntegrity } from './guardIntegrity';
import { guardObject } from './guardObject';
import { guardProxies } from './guardProxies';
import { readOnlyElements, type ElementOperations } from './readOnlyElements';
import { replaceMethod } from './replaceMethod';

/** Assignments of guest code, and the functions of Object and Reflect, take the elements over an immutable buffer as read-only. */
export function guardProperties(realm: Realm): void {
  const elements = readOnlyElements(realm);
  guardKit(realm, elements);
  guardReflect(realm, elements);
  guardObject(realm, elements);
  guardIntegrity(realm);
  guardProxies(realm, elements);
}

/** What compiled code calls. */
function guardKit(realm: Realm, { defineProperty, set }: ElementOperations): void {
  const { kit } = realm;
  const { setStrict, setSloppy, fieldDefiner } = kit;
  kit.setStrict = (object: unknown, key, value) => {
    if (!isGuardedArray(object)) {
      setStrict(object, key, value);
      return;
    }
    const propertyKey = kit.toPropertyKey(key);
    if (isNumericKey(propertyKey)) throw readOnly(realm, propertyKey);
    setStrict(object, propertyKey, value);
  };
  kit.setSloppy = (object: unknown, key, value) => {
    if (!isGuardedArray(object)) {
      setSloppy(object, key, value);
      return;
    }
    const propertyKey = kit.toPropertyKey(key);
    if (!isNumericKey(propertyKey)) setSloppy(object, propertyKey, value);
  };
  // A constructor may return an array, which then gets the fields of the class.
  kit.fieldDefiner = (key) => {
    const define = fieldDefiner(key);
    if (!isNumericKey(key)) return define;
    return (object, value) => {
      if (isGuardedArray(object)) kit.createDataPropertyOrThrow(object, key, value);
      else define(object, value);
    };
  };
  kit.Reflect.defineProperty = defineProperty;
  kit.Reflect.set = set;
}

/** The properties of the guest's Reflect. */
function guardReflect(realm: Realm, elements: ElementOperations): void {
  const { Reflect: guestReflect } = realm.GlobalObject as typeof globalThis;
  for (const key of ['getOwnPropertyDescriptor', 'defineProperty', 'set'] as const) {
    const operation = elements[key] as (...args: unknown[]) => unknown;
    replaceMethod(realm, guestReflect, key, (native, thisValue, args) => {
      const [target, propertyKey, ...rest] = args;
      if (!isGuardedArray(target) && !isGuardedArray(args[3])) return native(thisValue, args);
      if (typeof target !== 'object' && typeof target !== 'function') return native(thisValue, args);
      return operation(target, realm.kit.toPropertyKey(propertyKey), ...rest);
    });
  }
}

/** A TypeError for a property that cannot be assigned to. */
export function readOnly(realm: Realm, key: PropertyKey): Error {
  return realm.newError('TypeError', `Cannot assign to read only property '${String(key)}' of object`);
}
