import type { Realm } from '../../realm/Realm';
import { guardArrayMethods } from './guardArrayMethods';
import { guardArraySpecies } from './guardArraySpecies';
import { guardBufferMethods } from './guardBufferMethods';
import { guardBufferSlice } from './guardBufferSlice';
import { guardProperties } from './guardProperties';
import { guardReviver } from './guardReviver';
import { guardTypedArraySpecies } from './guardTypedArraySpecies';
import { useNativeBuffers } from './immutableBuffers';
import { installBufferMethods } from './installBufferMethods';

/**
 * Gives a realm immutable ArrayBuffers. Where the host has them, they are the host's. Elsewhere an immutable buffer is an
 * ordinary one that nothing writes to: assignments of guest code go through the kit, and every function of the library that would
 * write to a buffer or an array refuses first. Nothing is in the way of reading, so arrays over such a buffer are as good as any for
 * hosts and for WebAssembly.
 *
 * Two things show the host behind: a Proxy of such an array has descriptors that call its elements writable, since the host compares
 * them with its own, and an object that inherits from such an array can be given elements.
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
  guardBufferSlice(realm);
  guardArrayMethods(realm);
  guardArraySpecies(realm);
  guardTypedArraySpecies(realm);
  guardReviver(realm);
  guardProperties(realm);
}
