/**
 * The algorithms go on in jobs, where no caller can catch a failure of the engine: a run that is out of time, say. Whoever waits for a
 * promise of the agent is told; when nobody does, the host sees an unhandled rejection.
 */
export class JobFailures {
  readonly #waiting = new Set<(failure: unknown) => void>();

  /** The same promise for somebody outside, which a failure in a job rejects as well. */
  watch<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const settle = <Result>(end: (result: Result) => void) => (result: Result): void => {
        this.#waiting.delete(reject);
        end(result);
      };
      this.#waiting.add(reject);
      promise.then(settle(resolve), settle(reject));
    });
  }

  /** The same reaction, whose failure is reported: reactions of the algorithms never throw for a guest. */
  reported<Value, Result>(reaction: (value: Value) => Result): (value: Value) => Result | undefined {
    return (value) => {
      try {
        return reaction(value);
      } catch (failure) {
        if (this.#waiting.size === 0) throw failure;
        for (const reject of this.#waiting) reject(failure);
        this.#waiting.clear();
        return undefined;
      }
    };
  }
}
