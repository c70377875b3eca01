import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { arrayLength, bytesOf, typeName } from './guardedViews';
import { isConstructor } from './isConstructor';
import { replaceMethod } from './replaceMethod';
import { clamp, toIntegerOrInfinity } from './toIndex';
import { TypedArrays } from './TypedArrays';

/** A method as the standard performs it, on an array that is valid. */
type Method = (realm: Realm, arrays: TypedArrays, array: Uint8Array, args: readonly unknown[]) => Uint8Array;

/**
 * The functions of TypedArrays that write into what a constructor of the guest's makes: by the host's own where it is the realm's, else
 * by the steps of the standard, which refuse an array over an immutable buffer before anything is written.
 *
 * https://tc39.es/proposal-immutable-arraybuffer/#sec-typedarray-objects
 */
export function guardTypedArraySpecies(realm: Realm): void {
  const { kit } = realm;
  const arrays = new TypedArrays(realm);
  const guard = (key: string, method: Method, hasCallback: boolean): void => {
    replaceMethod(realm, arrays.intrinsic.prototype as object, key, (native, thisValue, args) => {
      if (arrays.isPlain(thisValue) || (hasCallback && typeof args[0] !== 'function')) return native(thisValue, args);
      arrays.validate(thisValue);
      return method(realm, arrays, thisValue as Uint8Array, args);
    });
  };
  guard('map', map, true);
  guard('filter', filter, true);
  guard('slice', slice, false);
  for (const key of ['from', 'of']) {
    replaceMethod(realm, arrays.intrinsic, key, (native, thisValue, args) => {
      if (arrays.isOwn(thisValue) || !isConstructor(realm, thisValue)) return native(thisValue, args);
      return native(kit.makeConstructor('', 0, kit.newPlainObject(), (_newTarget, list) => arrays.create(thisValue, list)), args);
    });
  }
}

/** https://tc39.es/ecma262/#sec-%typedarray%.prototype.map */
const map: Method = ({ kit }, arrays, array, [callback, thisArg]) => {
  const length = arrayLength(array);
  const made = arrays.speciesCreate(array, length);
  for (let k = 0; k < length; k += 1) kit.setStrict(made, k, call(callback, thisArg, kit.get(array, k), k, array));
  return made;
};

/** https://tc39.es/ecma262/#sec-%typedarray%.prototype.filter */
const filter: Method = ({ kit }, arrays, array, [callback, thisArg]) => {
  const kept: unknown[] = [];
  for (let k = 0, length = arrayLength(array); k < length; k += 1) {
    const value = kit.get(array, k);
    if (call(callback, thisArg, value, k, array)) kept.push(value);
  }
  const made = arrays.speciesCreate(array, kept.length);
  kept.forEach((value, index) => kit.setStrict(made, index, value));
  return made;
};

/** https://tc39.es/ecma262/#sec-%typedarray%.prototype.slice */
const slice: Method = (realm, arrays, array, [start, end]) => {
  const length = arrayLength(array);
  const first = clamp(toIntegerOrInfinity(realm, start), length);
  const final = end === undefined ? length : clamp(toIntegerOrInfinity(realm, end), length);
  const count = Math.max(final - first, 0);
  const made = arrays.speciesCreate(array, count);
  if (count === 0) return made;
  arrays.validate(array);
  const last = Math.min(final, arrayLength(array));
  if (typeName(made) === typeName(array)) copyBytes(array, made, first, last);
  else for (let k = first; k < last; k += 1) realm.kit.setStrict(made, k - first, realm.kit.get(array, k));
  return made;
};

/** Byte by byte and upwards, also where the two overlap. */
function copyBytes(array: Uint8Array, made: Uint8Array, first: number, last: number): void {
  const [from, to] = [bytesOf(array), bytesOf(made)];
  const size = from.length / arrayLength(array);
  const limit = Math.min(Math.max(last - first, 0) * size, to.length);
  for (let k = 0; k < limit; k += 1) to[k] = from[first * size + k]!;
}

function call(callback: unknown, thisArg: unknown, ...args: unknown[]): unknown {
  return Reflect.apply(callback as GuestFunction, thisArg, args) as unknown;
}
