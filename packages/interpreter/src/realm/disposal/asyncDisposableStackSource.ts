/** https://tc39.es/ecma262/#sec-asyncdisposablestack-constructor, part of `installDisposal` */
export const asyncDisposableStackSource = /* js */ `
  const getAsyncMethod = (value) => {
    if (!isObject(value)) throw new TypeError('The value to dispose of is not an object');
    const asyncMethod = getMethod(value, symbolAsyncDispose);
    if (asyncMethod !== undefined) return asyncMethod;
    const syncMethod = getMethod(value, symbolDispose);
    if (syncMethod === undefined) throw new TypeError('Property [Symbol.asyncDispose] is not a function.');
    // What a sync method gives is not awaited.
    return async function () { apply(syncMethod, this, []); };
  };
  const disposeAllAsync = async (last) => {
    let failed = false, failure, needsAwait = false, hasAwaited = false;
    for (let resource = last; resource !== undefined; resource = resource.previous) {
      if (resource.method === undefined) {
        needsAwait = true;
        continue;
      }
      try {
        const result = apply(resource.method, resource.value, []);
        hasAwaited = true;
        await result;
      } catch (error) {
        failure = failed ? new SuppressedError(error, failure) : error;
        failed = true;
      }
    }
    if (needsAwait && !hasAwaited) await undefined;
    if (failed) throw failure;
  };
  const rejected = async (error) => { throw error; };
  class AsyncDisposableStackData extends Returned {
    #disposed = false;
    #last = undefined;
    #push(value, method) { this.#last = { __proto__: null, value, method, previous: this.#last }; }
    adopt(value, onDisposeAsync) {
      refuseDisposed('AsyncDisposableStack', this.#disposed);
      requireCallable(onDisposeAsync);
      this.#push(undefined, () => apply(onDisposeAsync, undefined, [value]));
      return value;
    }
    defer(onDisposeAsync) {
      refuseDisposed('AsyncDisposableStack', this.#disposed);
      requireCallable(onDisposeAsync);
      this.#push(undefined, onDisposeAsync);
    }
    disposeAsync() {
      let last;
      try {
        if (!this.#disposed) last = this.#last;
        this.#disposed = true;
        this.#last = undefined;
      } catch (error) {
        return rejected(error);
      }
      return disposeAllAsync(last);
    }
    get disposed() { return this.#disposed; }
    move() {
      refuseDisposed('AsyncDisposableStack', this.#disposed);
      const stack = new AsyncDisposableStack();
      stack.#last = this.#last;
      this.#last = undefined;
      this.#disposed = true;
      return stack;
    }
    use(value) {
      refuseDisposed('AsyncDisposableStack', this.#disposed);
      if (value === undefined || value === null) this.#push(undefined, undefined);
      else this.#push(value, getAsyncMethod(value));
      return value;
    }
  }
  class AsyncDisposableStack extends null {
    constructor() { return new AsyncDisposableStackData({ __proto__: prototypeFrom(new.target, 'AsyncDisposableStack') }); }
  }
  stackConstructor(AsyncDisposableStack, AsyncDisposableStackData);
  hidden(AsyncDisposableStack.prototype, symbolAsyncDispose, AsyncDisposableStack.prototype.disposeAsync);
`;
