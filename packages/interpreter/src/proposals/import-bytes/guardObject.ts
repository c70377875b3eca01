import type { Realm } from '../../realm/Realm';
import { isGuardedArray } from './guardedViews';
import type { ElementOperations } from './readOnlyElements';
import { replaceMethod } from './replaceMethod';

/** The functions of Object that read and write descriptors and elements. */
export function guardObject(realm: Realm, { getOwnPropertyDescriptor, defineProperty }: ElementOperations): void {
  const { kit } = realm;
  const { Object: guestObject } = realm.GlobalObject as typeof globalThis;
  const define = (target: object, key: unknown, attributes: unknown): void => {
    if (!isObject(attributes)) throw realm.newError('TypeError', 'Property description must be an object');
    const propertyKey = kit.toPropertyKey(key);
    if (defineProperty(target, propertyKey, attributes)) return;
    throw realm.newError('TypeError', `Cannot redefine property: ${String(propertyKey)}`);
  };
  replaceMethod(realm, guestObject, 'getOwnPropertyDescriptor', (native, thisValue, args) =>
    isGuardedArray(args[0]) ? getOwnPropertyDescriptor(args[0], kit.toPropertyKey(args[1])) : native(thisValue, args),
  );
  replaceMethod(realm, guestObject, 'getOwnPropertyDescriptors', (native, thisValue, args) => {
    const descriptors = native(thisValue, args) as Record<PropertyKey, unknown>;
    const [target] = args;
    if (!isGuardedArray(target)) return descriptors;
    for (const key of kit.Reflect.ownKeys(target)) kit.createDataProperty(descriptors, key, getOwnPropertyDescriptor(target, key));
    return descriptors;
  });
  replaceMethod(realm, guestObject, 'defineProperty', (native, thisValue, args) => {
    const [target, key, attributes] = args;
    if (!isGuardedArray(target)) return native(thisValue, args);
    define(target, key, attributes);
    return target;
  });
  replaceMethod(realm, guestObject, 'defineProperties', (native, thisValue, args) => {
    const [target, properties] = args;
    if (!isGuardedArray(target)) return native(thisValue, args);
    for (const [key, attributes] of enumerableOwn(realm, properties)) define(target, key, attributes);
    return target;
  });
  replaceMethod(realm, guestObject, 'assign', (native, thisValue, args) => {
    const [target, ...sources] = args;
    if (!isGuardedArray(target)) return native(thisValue, args);
    for (const source of sources) {
      if (source === undefined || source === null) continue;
      for (const [key, value] of enumerableOwn(realm, source)) kit.setStrict(target, key, value);
    }
    return target;
  });
}

/** The enumerable own properties of any value but undefined and null, each read when its turn comes. */
function* enumerableOwn({ kit }: Realm, value: unknown): Generator<[string | symbol, unknown]> {
  const from = kit.toObject(value);
  for (const key of kit.Reflect.ownKeys(from)) {
    if (kit.Reflect.getOwnPropertyDescriptor(from, key)?.enumerable === true) yield [key, kit.get(from, key)];
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}
