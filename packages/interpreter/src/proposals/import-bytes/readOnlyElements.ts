import type { Realm } from '../../realm/Realm';
import { isGuardedArray, isNumericKey } from './guardedViews';

/** The internal methods of objects as TypedArrays over immutable buffers have them, for property keys. */
export type ElementOperations = Pick<typeof Reflect, 'getOwnPropertyDescriptor' | 'defineProperty' | 'set'>;

/** https://tc39.es/proposal-immutable-arraybuffer/#sec-typedarray-exotic-objects; every other object is the host's. */
export function readOnlyElements({ kit }: Realm): ElementOperations {
  const native = { ...kit.Reflect };
  return {
    getOwnPropertyDescriptor(target: object, key: PropertyKey) {
      const property = native.getOwnPropertyDescriptor(target, key);
      if (property === undefined || !isNumericKey(key) || !isGuardedArray(target)) return property;
      property.writable = false;
      property.configurable = false;
      return property;
    },
    defineProperty(target, key, attributes) {
      if (!isNumericKey(key) || !isGuardedArray(target)) return native.defineProperty(target, key, attributes);
      const current = native.getOwnPropertyDescriptor(target, key);
      if (current === undefined) return false;
      // ValidateAndApplyPropertyDescriptor, on a property that is as this one should be.
      const likeness = kit.newObject(null);
      native.defineProperty(likeness, key, { value: current.value as unknown, writable: false, enumerable: true, configurable: false });
      return native.defineProperty(likeness, key, attributes);
    },
    set(target: object, key: PropertyKey, value: unknown, receiver: unknown = target) {
      if (isNumericKey(key) && (isGuardedArray(target) || isGuardedArray(receiver))) return false;
      return native.set(target, key, value, receiver);
    },
  };
}
