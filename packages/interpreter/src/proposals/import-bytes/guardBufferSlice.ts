import type { Realm } from '../../realm/Realm';
import { defaultSpecies } from './defaultSpecies';
import { immutableBuffer } from './guardBufferMethods';
import { isGuardedBuffer } from './immutableBuffers';
import { replaceMethod } from './replaceMethod';
import { speciesConstructor } from './speciesConstructor';
import { clamp, toIntegerOrInfinity } from './toIndex';

/**
 * ArrayBuffer.prototype.slice writes into what the species makes: by the host's own where that is %ArrayBuffer%.
 *
 * https://tc39.es/proposal-immutable-arraybuffer/#sec-arraybuffer.prototype.slice
 */
export function guardBufferSlice(realm: Realm): void {
  const { kit, Intrinsics } = realm;
  const ArrayBuffer = Intrinsics['%ArrayBuffer%'];
  const prototype = ArrayBuffer.prototype as object;
  const byteLength = kit.Reflect.getOwnPropertyDescriptor(prototype, 'byteLength')!.get!;
  const lengthOf = (buffer: unknown): number => kit.Reflect.apply(byteLength, buffer, []) as number;
  /** The bytes of a buffer; the realm's TypeError for one that is detached. */
  const bytesIn = (buffer: unknown): Uint8Array => kit.Reflect.construct(Intrinsics['%Uint8Array%'], [buffer]) as Uint8Array;
  const isPlain = defaultSpecies(realm, ArrayBuffer);

  replaceMethod(realm, prototype, 'slice', (native, thisValue, args) => {
    if (typeof thisValue !== 'object' || thisValue === null || isPlain(thisValue)) return native(thisValue, args);
    const length = lengthOf(thisValue);
    bytesIn(thisValue);
    const [start, end] = args;
    const first = clamp(toIntegerOrInfinity(realm, start), length);
    const final = end === undefined ? length : clamp(toIntegerOrInfinity(realm, end), length);
    const newLength = Math.max(final - first, 0);
    const made: unknown = kit.Reflect.construct(speciesConstructor(realm, thisValue, ArrayBuffer), [newLength]);
    const madeLength = lengthOf(made);
    bytesIn(made);
    if (isGuardedBuffer(made as object)) throw immutableBuffer(realm, 'slice');
    if (made === thisValue) throw realm.newError('TypeError', 'The species has made the buffer itself');
    if (madeLength < newLength) throw realm.newError('TypeError', 'The buffer that the species has made is too short');
    const bytes = bytesIn(thisValue);
    const copied = bytes.subarray(first, first + newLength);
    bytesIn(made).set(copied);
    return made;
  });
}
