import type { Realm } from '../../realm/Realm';

/** [[ArrayBufferIsImmutable]], of the buffers that the engine keeps immutable because the host cannot. */
const immutable = new WeakSet<object>();

/** The host's own sliceToImmutable in each realm that has it, as it was before any guest code. */
const nativeSlices = new WeakMap<Realm, (...args: never[]) => unknown>();

/** The host keeps the immutable buffers of this realm. */
export function useNativeBuffers(realm: Realm, sliceToImmutable: (...args: never[]) => unknown): void {
  nativeSlices.set(realm, sliceToImmutable);
}

/** https://tc39.es/proposal-immutable-arraybuffer/#sec-isimmutablebuffer, of a buffer that bytes modules are made of */
export function isImmutableBuffer(buffer: object, realm: Realm): boolean {
  return nativeSlices.has(realm) ? (buffer as { immutable?: unknown }).immutable === true : immutable.has(buffer);
}

/** Whether a buffer is one that the engine has to protect. */
export function isGuardedBuffer(buffer: object): boolean {
  return immutable.has(buffer);
}

/**
 * An immutable ArrayBuffer of the realm, with a copy of the bytes.
 *
 * https://tc39.es/proposal-immutable-arraybuffer/#sec-allocateimmutablearraybuffer
 *
 * @throws the realm's RangeError where the host has no room for it
 */
export function newImmutableBuffer(realm: Realm, bytes: Uint8Array, byteLength = bytes.length): ArrayBuffer {
  const { kit, Intrinsics } = realm;
  const buffer = kit.Reflect.construct(Intrinsics['%ArrayBuffer%'], [byteLength]) as ArrayBuffer;
  new Uint8Array(buffer).set(bytes);
  const slice = nativeSlices.get(realm);
  if (slice !== undefined) return kit.Reflect.apply(slice, buffer, []) as ArrayBuffer;
  immutable.add(buffer);
  return buffer;
}
