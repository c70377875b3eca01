import { asyncDisposableStackSource } from './asyncDisposableStackSource';
import { disposableStackSource } from './disposableStackSource';
import { suppressedErrorSource } from './suppressedErrorSource';

/**
 * Part of the realm kit: what explicit resource management adds to a realm. A host that has it natively keeps its own, but for one method.
 *
 * `installDisposal` is to be called once, before any guest code.
 */
export const disposalSource = /* js */ `
  let SuppressedErrorConstructor = globals.SuppressedError;
  /** Where nobody has installed the constructor, an Error of its form. */
  const plainSuppressedError = (error, suppressed) => {
    const object = new Error();
    for (const [key, value] of [['name', 'SuppressedError'], ['error', error], ['suppressed', suppressed]]) hidden(object, key, value);
    return object;
  };
  const newSuppressedError = (error, suppressed) =>
    SuppressedErrorConstructor === undefined ? plainSuppressedError(error, suppressed) : new SuppressedErrorConstructor(error, suppressed);
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
  const PlainObject = function () {};
  const disposalPrototypes = { __proto__: null, SuppressedError: undefined, DisposableStack: undefined, AsyncDisposableStack: undefined };
  const disposeAsyncIterator = async (iterator) => {
    const method = getMethod(iterator, 'return');
    if (method !== undefined) await apply(method, iterator, []);
  };
  const installDisposal = (symbolDispose, symbolAsyncDispose, prototypesOf) => {
    // Also where the host has one: it hands undefined to \`return\`, which sees from its arguments that there is one.
    hidden(AsyncIteratorPrototype, symbolAsyncDispose, asBuiltin({ [symbolAsyncDispose]() { return disposeAsyncIterator(this); } }[symbolAsyncDispose], 0));
    if (Symbol.dispose === symbolDispose && typeof globals.DisposableStack === 'function') return;
    constant(Symbol, 'dispose', symbolDispose);
    constant(Symbol, 'asyncDispose', symbolAsyncDispose);
    /** GetPrototypeFromConstructor: the realm of a constructor without a prototype shows in what it makes of an ordinary object. */
    const prototypeFrom = (newTarget, name) => {
      const { prototype } = newTarget;
      return isObject(prototype) ? prototype : prototypesOf(getPrototypeOf(construct(PlainObject, [], newTarget)))[name];
    };
    ${suppressedErrorSource}
    const disposeIterator = { [symbolDispose]() {
      const method = getMethod(this, 'return');
      if (method !== undefined) apply(method, this, []);
    } }[symbolDispose];
    hidden(IteratorPrototype, symbolDispose, disposeIterator);
    ${disposableStackSource}
    ${asyncDisposableStackSource}
    SuppressedErrorConstructor = SuppressedError;
    for (const constructor of [SuppressedError, DisposableStack, AsyncDisposableStack]) {
      hidden(globals, constructor.name, constructor);
      addBuiltin(constructor);
      disposalPrototypes[constructor.name] = constructor.prototype;
    }
    for (const func of [disposeIterator, ...functionsOf(DisposableStack.prototype), ...functionsOf(AsyncDisposableStack.prototype)]) addBuiltin(func);
  };
  /** A constructor that must be called with \`new\`; its methods come from a class whose private fields the new objects get. */
  const stackConstructor = (constructor, Data) => {
    setPrototypeOf(constructor.prototype, Object.prototype);
    for (const key of ownKeys(Data.prototype)) {
      if (key !== 'constructor') defineProperty(constructor.prototype, key, getOwnPropertyDescriptor(Data.prototype, key));
    }
    defineProperty(constructor.prototype, Symbol.toStringTag, { __proto__: null, value: constructor.name, writable: false, enumerable: false, configurable: true });
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
