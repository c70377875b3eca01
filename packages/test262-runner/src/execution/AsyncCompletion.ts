const completeMark = 'Test262:AsyncTestComplete';
const failureMark = 'Test262:AsyncTestFailure:';

/** Watches what a test prints for the two marks of `$DONE`. */
export class AsyncCompletion {
  /** Settles when one of the marks has been printed. */
  readonly printed: Promise<void>;
  private failureText: string | undefined;
  private resolvePrinted: () => void = () => {};

  constructor() {
    this.printed = new Promise((resolve) => {
      this.resolvePrinted = resolve;
    });
  }

  readonly print = (text: string): void => {
    if (text.startsWith(failureMark)) this.failureText ??= text.slice(failureMark.length).trim();
    if (text === completeMark || text.startsWith(failureMark)) this.resolvePrinted();
  };

  /** What the test said went wrong; undefined while nothing did. */
  get failure(): string | undefined {
    return this.failureText;
  }
}
