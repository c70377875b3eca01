/** The first thing that goes wrong in a run, whoever sees it first; what comes after it is of no interest any more. */
export class FirstFailure {
  /** Rejects with the first failure, and never fulfils. */
  readonly promise: Promise<never>;
  /** Tells of a failure. */
  readonly fail: (error: unknown) => void;

  constructor() {
    let reject!: (error: unknown) => void;
    this.promise = new Promise<never>((_resolve, rejectPromise) => {
      reject = rejectPromise;
    });
    this.fail = reject;
    // It may fail at a moment when nobody awaits it, and must not count as an unhandled rejection then.
    this.promise.catch(() => {});
  }
}
