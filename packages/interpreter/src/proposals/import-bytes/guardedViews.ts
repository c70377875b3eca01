import { isGuardedBuffer } from './immutableBuffers';

const prototypeOfViews = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
const getterOf = (prototype: object, key: PropertyKey): ((view: unknown) => unknown) => {
  const getter = Object.getOwnPropertyDescriptor(prototype, key)!.get!;
  return (view) => Reflect.apply(getter, view, []) as unknown;
};
/** [[TypedArrayName]], or undefined for what is no TypedArray. */
export const typeName = getterOf(prototypeOfViews, Symbol.toStringTag) as (value: unknown) => string | undefined;
const bufferOfTypedArray = getterOf(prototypeOfViews, 'buffer');
const byteOffsetOfTypedArray = getterOf(prototypeOfViews, 'byteOffset');
const byteLengthOfTypedArray = getterOf(prototypeOfViews, 'byteLength');
const lengthOfTypedArray = getterOf(prototypeOfViews, 'length');
const bufferOfDataView = getterOf(DataView.prototype, 'buffer');

/** Whether a value is a TypedArray over a buffer that the engine keeps immutable. The getters work across realms. */
export function isGuardedArray(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && typeName(value) !== undefined && isGuardedBuffer(bufferOfTypedArray(value) as object);
}

/** Whether a value is a DataView over such a buffer. */
export function isGuardedDataView(value: unknown): value is DataView {
  return ArrayBuffer.isView(value) && typeName(value) === undefined && isGuardedBuffer(bufferOfDataView(value) as object);
}

/** The bytes that a TypedArray is of, as the engine sees them. */
export function bytesOf(array: Uint8Array): Uint8Array {
  const [byteOffset, byteLength] = [byteOffsetOfTypedArray(array) as number, byteLengthOfTypedArray(array) as number];
  return new Uint8Array(bufferOfTypedArray(array) as ArrayBuffer, byteOffset, byteLength);
}

/** [[ArrayLength]] of a TypedArray. */
export function arrayLength(array: Uint8Array): number {
  return lengthOfTypedArray(array) as number;
}

/** https://tc39.es/ecma262/#sec-canonicalnumericindexstring: whether a property key names an element, be it there or not. */
export function isNumericKey(key: PropertyKey): boolean {
  if (typeof key !== 'string') return typeof key === 'number';
  return key === '-0' || String(Number(key)) === key;
}
