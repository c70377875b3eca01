import type { Realm } from '../../realm/Realm';
import { immutableBuffer } from './guardBufferMethods';
import { arrayLength, isGuardedArray } from './guardedViews';
import { replaceMethod } from './replaceMethod';

const typedArrayWrites = ['copyWithin', 'fill', 'reverse', 'set', 'sort'];
const textWrites = ['setFromBase64', 'setFromHex'];
const genericWrites = ['copyWithin', 'fill', 'pop', 'push', 'reverse', 'shift', 'sort', 'splice', 'unshift'];

/** The methods that write to arrays refuse those over an immutable buffer. */
export function guardArrayMethods(realm: Realm): void {
  const { Array, Uint8Array } = realm.GlobalObject as typeof globalThis;
  const refuse = (holder: object, key: string, mayBeEmpty: boolean): void => {
    replaceMethod(realm, holder, key, (native, thisValue, args) => {
      if (isGuardedArray(thisValue) && !(mayBeEmpty && arrayLength(thisValue) === 0)) throw immutableBuffer(realm, key);
      return native(thisValue, args);
    });
  };
  const prototypeOfTypedArrays = Object.getPrototypeOf(Uint8Array.prototype) as object;
  for (const key of typedArrayWrites) refuse(prototypeOfTypedArrays, key, false);
  for (const key of textWrites) refuse(Uint8Array.prototype, key, false);
  // The generic ones fail at the first element that they write, and there may be none.
  for (const key of genericWrites) refuse(Array.prototype, key, true);
}
