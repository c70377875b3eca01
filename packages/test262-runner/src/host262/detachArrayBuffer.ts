import { types } from 'node:util';
import type { TestRealm } from '../engine/TestEngine';

/** https://tc39.es/ecma262/#sec-detacharraybuffer: a transfer whose copy nobody keeps. */
export function detachArrayBuffer(realm: TestRealm, buffer: unknown): void {
  if (!types.isArrayBuffer(buffer)) {
    const { TypeError: GuestTypeError } = realm.globalThis as { TypeError: new (message: string) => Error };
    throw new GuestTypeError('$262.detachArrayBuffer needs an ArrayBuffer');
  }
  structuredClone(buffer, { transfer: [buffer] });
}
