import type { Realm } from '../../realm/Realm';
import { isGuardedArray, isGuardedDataView } from './guardedViews';
import { isGuardedBuffer } from './immutableBuffers';
import { replaceMethod } from './replaceMethod';
import { toIndex } from './toIndex';

const transfers = ['transfer', 'transferToFixedLength'];
const atomicWrites = ['add', 'and', 'compareExchange', 'exchange', 'or', 'store', 'sub', 'xor'];

/** The functions that write to buffers, or take them away from their owner, refuse immutable ones. */
export function guardBufferMethods(realm: Realm): void {
  const { ArrayBuffer, DataView, Atomics } = realm.GlobalObject as typeof globalThis;
  for (const key of transfers) {
    replaceMethod(realm, ArrayBuffer.prototype, key, (native, thisValue, args) => {
      if (typeof thisValue === 'object' && thisValue !== null && isGuardedBuffer(thisValue)) {
        if (args[0] !== undefined) toIndex(realm, args[0]);
        throw immutableBuffer(realm, key);
      }
      return native(thisValue, args);
    });
  }
  for (const key of Object.getOwnPropertyNames(DataView.prototype).filter((name) => name.startsWith('set'))) {
    replaceMethod(realm, DataView.prototype, key, (native, thisValue, args) => {
      if (isGuardedDataView(thisValue)) throw immutableBuffer(realm, key);
      return native(thisValue, args);
    });
  }
  for (const key of atomicWrites) {
    replaceMethod(realm, Atomics, key, (native, thisValue, args) => {
      if (isGuardedArray(args[0])) throw immutableBuffer(realm, key);
      return native(thisValue, args);
    });
  }
}

/** A TypeError for a function that would write. */
export function immutableBuffer(realm: Realm, method: string): Error {
  return realm.newError('TypeError', `Cannot perform ${method} on an immutable ArrayBuffer`);
}
