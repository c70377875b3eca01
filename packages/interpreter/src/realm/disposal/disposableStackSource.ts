/**
 * https://tc39.es/ecma262/#sec-disposablestack-constructor, part of `installDisposal`
 *
 * Resources form a linked list, the last one first: arrays would let guests in through Array.prototype.
 */
export const disposableStackSource = /* js */ `
  const getSyncMethod = (value) => {
    if (!isObject(value)) throw new TypeError('The value to dispose of is not an object');
    const method = getMethod(value, symbolDispose);
    if (method === undefined) throw new TypeError('Property [Symbol.dispose] is not a function.');
    return method;
  };
  const requireCallable = (value) => {
    if (typeof value !== 'function') throw new TypeError('The callback of disposal is not a function');
  };
  const refuseDisposed = (name, disposed) => {
    if (disposed) throw new ReferenceError(\`\${name} has already been disposed\`);
  };
  const disposeAll = (last) => {
    let failed = false, failure;
    for (let resource = last; resource !== undefined; resource = resource.previous) {
      try {
        apply(resource.method, resource.value, []);
      } catch (error) {
        failure = failed ? new SuppressedError(error, failure) : error;
        failed = true;
      }
    }
    if (failed) throw failure;
  };
  class DisposableStackData extends Returned {
    #disposed = false;
    #last = undefined;
    #push(value, method) { this.#last = { __proto__: null, value, method, previous: this.#last }; }
    adopt(value, onDispose) {
      refuseDisposed('DisposableStack', this.#disposed);
      requireCallable(onDispose);
      this.#push(undefined, () => apply(onDispose, undefined, [value]));
      return value;
    }
    defer(onDispose) {
      refuseDisposed('DisposableStack', this.#disposed);
      requireCallable(onDispose);
      this.#push(undefined, onDispose);
    }
    dispose() {
      if (this.#disposed) return;
      const last = this.#last;
      this.#disposed = true;
      this.#last = undefined;
      disposeAll(last);
    }
    get disposed() { return this.#disposed; }
    move() {
      refuseDisposed('DisposableStack', this.#disposed);
      const stack = new DisposableStack();
      stack.#last = this.#last;
      this.#last = undefined;
      this.#disposed = true;
      return stack;
    }
    use(value) {
      refuseDisposed('DisposableStack', this.#disposed);
      if (value !== undefined && value !== null) this.#push(value, getSyncMethod(value));
      return value;
    }
  }
  class DisposableStack extends null {
    constructor() { return new DisposableStackData({ __proto__: prototypeFrom(new.target, 'DisposableStack') }); }
  }
  stackConstructor(DisposableStack, DisposableStackData);
  hidden(DisposableStack.prototype, symbolDispose, DisposableStack.prototype.dispose);
`;
