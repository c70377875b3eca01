import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { isGuardedArray } from './guardedViews';
import { replaceMethod } from './replaceMethod';

/**
 * JSON.parse writes what a reviver gives into the object that holds the value, be it one that the reviver has put there. An element over
 * an immutable buffer gets the value that it has.
 */
export function guardReviver(realm: Realm): void {
  const { JSON } = realm.GlobalObject as typeof globalThis;
  replaceMethod(realm, JSON, 'parse', (native, thisValue, [text, reviver]) => {
    if (typeof reviver !== 'function') return native(thisValue, [text, reviver]);
    return native(thisValue, [
      text,
      function (this: unknown, key: string, ...rest: unknown[]): unknown {
        const revived = Reflect.apply(reviver as GuestFunction, this, [key, ...rest]) as unknown;
        return isGuardedArray(this) ? realm.kit.get(this, key) : revived;
      },
    ]);
  });
}
