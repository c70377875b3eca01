import type { Realm } from '../../realm/Realm';
import { guardArrayMethods } from './guardArrayMethods';
import { guardBufferMethods } from './guardBufferMethods';
import { guardProperties } from './guardProperties';
import { useNativeBuffers } from './immutableBuffers';
import { installBufferMethods } from './installBufferMethods';

/**
 * Gives a realm immutable ArrayBuffers. Where the host has them, they are the host's. Elsewhere an immutable buffer is an
 * ordinary one that nothing writes to: assignments of guest code go through the kit, and every function of the library that would
 * write to a buffer or an array refuses first. Nothing is in the way of reading, so arrays over such a buffer are as good as any for
 * hosts and for WebAssembly.
 *
 * Only writes that the host performs behind a further object of the guest's are out of reach: through a Proxy around such an array, or
 * into one that a species constructor of the guest gives for the result of map, filter or slice.
 *
 * https://tc39.es/proposal-immutable-arraybuffer/
 */
export function installImmutableArrayBuffer(realm: Realm): void {
  realm.kit.hasReadOnlyArrays = true;
  const prototype = realm.Intrinsics['%ArrayBuffer%'].prototype as { sliceToImmutable?: () => unknown };
  if (prototype.sliceToImmutable !== undefined) {
    useNativeBuffers(realm, prototype.sliceToImmutable);
    return;
  }
  installBufferMethods(realm, prototype);
  guardBufferMethods(realm);
  guardArrayMethods(realm);
  guardProperties(realm);
}
