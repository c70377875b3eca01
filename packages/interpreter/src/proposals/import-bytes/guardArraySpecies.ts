import { isProxy } from 'node:util/types';
import { recordOf } from '../../evaluator/functions/functionRecords';
import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { defaultSpecies } from './defaultSpecies';
import { guardedConstructor, type GuardedConstructor } from './guardedConstructor';
import { isConstructor } from './isConstructor';
import { replaceMethod } from './replaceMethod';

/** The methods that make their result by ArraySpeciesCreate, by whether they take a callback. */
const speciesMethods = { concat: false, filter: true, flat: false, flatMap: true, map: true, slice: false, splice: false };

/** What functions of Array write to, where a constructor of the guest's makes it, may be an array over an immutable buffer. */
export function guardArraySpecies(realm: Realm): void {
  const { kit } = realm;
  const { Array } = realm.GlobalObject as typeof globalThis;
  for (const key of ['from', 'of', 'fromAsync']) {
    replaceMethod(realm, Array, key, (native, thisValue, args) => {
      if (thisValue === Array || !isConstructor(realm, thisValue)) return native(thisValue, args);
      const { constructor, reveal } = guardedConstructor(realm, thisValue);
      const result = native(constructor, args);
      return key === 'fromAsync' ? kit.then(result as object, reveal, undefined) : reveal(result);
    });
  }
  const isPlain = defaultSpecies(realm, Array);
  for (const [key, hasCallback] of Object.entries(speciesMethods)) {
    replaceMethod(realm, Array.prototype, key, (native, thisValue, args) => {
      // A Proxy would notice the question.
      if (!globalThis.Array.isArray(thisValue) || (!isProxy(thisValue) && isPlain(thisValue))) return native(thisValue, args);
      let guarded: GuardedConstructor | undefined;
      const get = (name: PropertyKey): unknown => kit.get(thisValue, name);
      // A Proxy of another array: of this one, the host would ask for descriptors, and a guest's Proxy would notice.
      const standIn = new kit.Proxy(kit.newArray(), {
        get: (_, name) => (name === 'constructor' ? guardedSpecies(realm, get(name), (made) => (guarded = made)) : get(name)),
        has: (_, name) => kit.Reflect.has(thisValue, name),
        set: (_, name, value) => kit.Reflect.set(thisValue, name, value),
        deleteProperty: (_, name) => kit.Reflect.deleteProperty(thisValue, name),
      });
      const [callback, ...rest] = args;
      const list = hasCallback && typeof callback === 'function' ? [shown(thisValue, callback as GuestFunction), ...rest] : args;
      const result = native(standIn, list);
      return guarded === undefined ? result : guarded.reveal(result);
    });
  }
}

/** What the host gets for the constructor of an array: an object whose species is the guest's, guarded. */
function guardedSpecies(realm: Realm, constructor: unknown, note: (guarded: GuardedConstructor) => void): unknown {
  if ((typeof constructor !== 'object' && typeof constructor !== 'function') || constructor === null || isArrayConstructor(constructor)) return constructor;
  return {
    get [Symbol.species]() {
      const species = realm.kit.get(constructor, Symbol.species);
      if (!isConstructor(realm, species)) return species;
      const guarded = guardedConstructor(realm, species);
      note(guarded);
      return guarded.constructor;
    },
  };
}

/** Whether it is the %Array% of a realm: of another one, arrays are made by the own. */
function isArrayConstructor(value: object): boolean {
  return !isProxy(value) && recordOf(value) === undefined && Array.isArray(Object.getOwnPropertyDescriptor(value, 'prototype')?.value);
}

/** A callback that is shown the array itself. */
function shown(array: unknown, callback: GuestFunction): GuestFunction {
  return function (this: unknown, ...args: unknown[]) {
    args[2] = array;
    return Reflect.apply(callback, this, args) as unknown;
  };
}
