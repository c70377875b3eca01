const HostPromise = Promise;
const hostThen = Promise.prototype.then;
const ignore = (): void => {};

/**
 * The %Promise% of promises that only the algorithms see: a native promise, so that its jobs take their turns among the guest's,
 * with the internal slots that the standard's text reads. Guests have promises of their own realms and cannot reach this one.
 */
export class EnginePromise<Value = unknown> extends HostPromise<Value> {
  PromiseState: 'pending' | 'fulfilled' | 'rejected' = 'pending';
  PromiseResult: unknown = undefined;
  #isHandled = false;

  /** What `then` derives needs none of the slots. */
  static override get [Symbol.species](): PromiseConstructor {
    return HostPromise;
  }

  get PromiseIsHandled(): boolean {
    return this.#isHandled;
  }

  set PromiseIsHandled(handled: boolean) {
    if (handled && !this.#isHandled) void hostThen.call(this, ignore, ignore);
    this.#isHandled = handled;
  }

  /** Adds reactions as PerformPromiseThen does, past any `then` that others have put on the prototype. */
  react(onFulfilled: (value: unknown) => unknown, onRejected: (reason: unknown) => unknown): void {
    this.#isHandled = true;
    void hostThen.call(this, onFulfilled, onRejected);
  }
}

/** `await` of a user then takes the promise itself, without a job in between. */
Object.defineProperty(EnginePromise.prototype, 'constructor', { value: HostPromise });
Object.freeze(EnginePromise.prototype);
