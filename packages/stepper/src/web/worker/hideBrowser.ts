/** The properties of the global object that ECMAScript gives it. */
const standard = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array
  BigUint64Array Boolean DataView Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array
  Function Int8Array Int16Array Int32Array Intl Iterator Map Math JSON Number Object Promise Proxy RangeError ReferenceError Reflect
  RegExp Set SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TypeError Uint8Array Uint8ClampedArray
  Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet`.split(/\s+/),
);

/**
 * Takes away what the browser adds to the global object, as far as it lets go of it: a guest has no use for it in a run that is to be
 * the same every time, and could use it to speak to the page in the engine's name.
 */
export function hideBrowser(global: object): void {
  for (const key of Reflect.ownKeys(global)) {
    if (typeof key === 'string' && !standard.has(key)) Reflect.deleteProperty(global, key);
  }
  for (let each = Reflect.getPrototypeOf(global); each !== null && each !== Object.prototype; each = Reflect.getPrototypeOf(each)) {
    for (const key of Reflect.ownKeys(each)) {
      if (typeof key === 'string' && key !== 'constructor') Reflect.deleteProperty(each, key);
    }
  }
}
