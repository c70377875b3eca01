import type { Realm } from '../../realm/Realm';
import { isGuardedArray, isNumericKey } from './guardedViews';
import { replaceMethod } from './replaceMethod';

/** Object.freeze and what belongs to it: elements over an immutable buffer are frozen already, which the host would refuse. */
export function guardIntegrity(realm: Realm): void {
  const { kit } = realm;
  const { Object: guestObject } = realm.GlobalObject as typeof globalThis;
  const setLevel = (key: 'freeze' | 'seal', attributes: (property: PropertyDescriptor) => PropertyDescriptor): void => {
    replaceMethod(realm, guestObject, key, (native, thisValue, args) => {
      const [target] = args;
      if (!isGuardedArray(target)) return native(thisValue, args);
      kit.Reflect.preventExtensions(target);
      for (const [name, property] of namedProperties(realm, target)) kit.Reflect.defineProperty(target, name, attributes(property));
      return target;
    });
  };
  const testLevel = (key: 'isFrozen' | 'isSealed', hasLevel: (property: PropertyDescriptor) => boolean): void => {
    replaceMethod(realm, guestObject, key, (native, thisValue, args) => {
      const [target] = args;
      if (!isGuardedArray(target)) return native(thisValue, args);
      return !kit.Reflect.isExtensible(target) && [...namedProperties(realm, target)].every(([, property]) => hasLevel(property));
    });
  };
  setLevel('freeze', (property) => ({ configurable: false, ...('value' in property && { writable: false }) }));
  setLevel('seal', () => ({ configurable: false }));
  testLevel('isFrozen', ({ configurable, writable = false }) => configurable === false && !writable);
  testLevel('isSealed', ({ configurable }) => configurable === false);
}

/** The own properties of an array that are no elements. */
function* namedProperties({ kit }: Realm, array: object): Generator<[PropertyKey, PropertyDescriptor]> {
  for (const key of kit.Reflect.ownKeys(array)) {
    if (!isNumericKey(key)) yield [key, kit.Reflect.getOwnPropertyDescriptor(array, key)!];
  }
}
