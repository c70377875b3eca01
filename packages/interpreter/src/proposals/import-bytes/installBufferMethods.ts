import type { Realm } from '../../realm/Realm';
import { immutableBuffer } from './guardBufferMethods';
import { isGuardedBuffer, newImmutableBuffer } from './immutableBuffers';
import { clamp, toIndex, toIntegerOrInfinity } from './toIndex';

/** Gives ArrayBuffer.prototype what immutable buffers add to it. */
export function installBufferMethods(realm: Realm, prototype: object): void {
  const { kit } = realm;
  const byteLength = kit.Reflect.getOwnPropertyDescriptor(prototype, 'byteLength')!.get!;
  /** Refuses what is no ArrayBuffer, as the host's own accessor does. */
  const lengthOf = (value: unknown): number => kit.Reflect.apply(byteLength, value, []) as number;
  /** The bytes of a buffer; the realm's TypeError for one that is detached. */
  const bytesOf = (buffer: unknown): Uint8Array => kit.Reflect.construct(realm.Intrinsics['%Uint8Array%'], [buffer]) as Uint8Array;
  const getImmutable = kit.makeBuiltin('get immutable', 0, (thisValue: object) => {
    lengthOf(thisValue);
    return isGuardedBuffer(thisValue);
  });
  /** https://tc39.es/proposal-immutable-arraybuffer/#sec-arraybuffer.prototype.slicetoimmutable */
  const sliceToImmutable = kit.makeBuiltin('sliceToImmutable', 2, (thisValue: unknown, [start, end]) => {
    const length = lengthOf(thisValue);
    bytesOf(thisValue);
    const first = clamp(toIntegerOrInfinity(realm, start), length);
    const final = end === undefined ? length : clamp(toIntegerOrInfinity(realm, end), length);
    const bytes = bytesOf(thisValue);
    if (bytes.length < final) throw realm.newError('RangeError', 'The ArrayBuffer has become too short');
    return newImmutableBuffer(realm, new Uint8Array(bytes.buffer, first, Math.max(final - first, 0)));
  });
  /** https://tc39.es/proposal-immutable-arraybuffer/#sec-arraybuffer.prototype.transfertoimmutable */
  const transferToImmutable = kit.makeBuiltin('transferToImmutable', 0, (thisValue: object, [newLength]) => {
    const length = lengthOf(thisValue);
    const newByteLength = newLength === undefined ? length : toIndex(realm, newLength);
    const bytes = bytesOf(thisValue);
    if (isGuardedBuffer(thisValue)) throw immutableBuffer(realm, 'transferToImmutable');
    const buffer = newImmutableBuffer(realm, bytes.subarray(0, newByteLength), newByteLength);
    detach(thisValue as ArrayBuffer);
    return buffer;
  });
  kit.Reflect.defineProperty(prototype, 'immutable', { get: getImmutable, enumerable: false, configurable: true });
  kit.defineMethod(prototype, 'sliceToImmutable', sliceToImmutable, false);
  kit.defineMethod(prototype, 'transferToImmutable', transferToImmutable, false);
}

/** https://tc39.es/ecma262/#sec-detacharraybuffer: a transfer whose copy nobody keeps. */
function detach(buffer: ArrayBuffer): void {
  structuredClone(buffer, { transfer: [buffer] });
}
