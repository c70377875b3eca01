import { asyncDisposableStackSource } from './asyncDisposableStackSource';
import { disposableStackSource } from './disposableStackSource';
import { suppressedErrorSource } from './suppressedErrorSource';

/**
 * Part of the realm kit: what explicit resource management adds to a realm. A host that has it natively keeps its own.
 *
 * `installDisposal` is to be called once, before any guest code; it gives the functions that it has made.
 */
export const disposalSource = /* js */ `
  let SuppressedErrorConstructor = globalThis.SuppressedError;
  const newSuppressedError = (error, suppressed) => new SuppressedErrorConstructor(error, suppressed);
  const hidden = (object, key, value) => defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
  const constant = (object, key, value) => defineProperty(object, key, { __proto__: null, value, writable: false, enumerable: false, configurable: false });
  const getMethod = (object, key) => {
    const method = object[key];
    if (method === undefined || method === null) return undefined;
    if (typeof method !== 'function') throw new TypeError('The method of disposal is not a function');
    return method;
  };
  const IteratorPrototype = getPrototypeOf(getPrototypeOf([][SymbolIterator]()));
  const AsyncIteratorPrototype = getPrototypeOf(getPrototypeOf((async function* () {}).prototype));
  const installDisposal = (symbolDispose, symbolAsyncDispose) => {
    if (Symbol.dispose === symbolDispose && typeof globalThis.DisposableStack === 'function') return [];
    constant(Symbol, 'dispose', symbolDispose);
    constant(Symbol, 'asyncDispose', symbolAsyncDispose);
    ${suppressedErrorSource}
    const disposeIterator = { [symbolDispose]() {
      const method = getMethod(this, 'return');
      if (method !== undefined) apply(method, this, []);
    } }[symbolDispose];
    const disposeAsyncIterator = async (iterator) => {
      const method = getMethod(iterator, 'return');
      if (method !== undefined) await apply(method, iterator, [undefined]);
    };
    hidden(IteratorPrototype, symbolDispose, disposeIterator);
    hidden(AsyncIteratorPrototype, symbolAsyncDispose, { [symbolAsyncDispose]() { return disposeAsyncIterator(this); } }[symbolAsyncDispose]);
    ${disposableStackSource}
    ${asyncDisposableStackSource}
    SuppressedErrorConstructor = SuppressedError;
    hidden(globalThis, 'SuppressedError', SuppressedError);
    hidden(globalThis, 'DisposableStack', DisposableStack);
    hidden(globalThis, 'AsyncDisposableStack', AsyncDisposableStack);
    return [
      SuppressedError, DisposableStack, AsyncDisposableStack, disposeIterator, AsyncIteratorPrototype[symbolAsyncDispose],
      ...functionsOf(DisposableStack.prototype), ...functionsOf(AsyncDisposableStack.prototype),
    ];
  };
  const functionsOf = (prototype) => {
    const functions = [];
    for (const key of ownKeys(prototype)) {
      const { value, get } = getOwnPropertyDescriptor(prototype, key);
      if (key !== 'constructor' && typeof (value ?? get) === 'function') functions.push(value ?? get);
    }
    return functions;
  };
`;
