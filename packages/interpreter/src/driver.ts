import { NormalCompletion, ThrowCompletion, type CompletionRecord } from './completion';

/** The body of a recursive operation, running. */
export type Activation = Generator<Call<unknown>, unknown, unknown>;

/** Is told when a call begins and how it ends. */
export interface CallObserver {
  enter(): void;
  leave(completion: CompletionRecord<unknown>): void;
}

/**
 * A call of a recursive operation, before its first step. `yield*` hands it to the driver, which runs it on a stack of its own and
 * resumes the caller with the result, so the depth of a module graph is never depth of the host's stack.
 */
export class Call<Result> implements Iterable<Call<unknown>, Result, unknown>, Iterator<Call<unknown>, Result, unknown> {
  readonly activation: Activation;
  /** Who is told of the call. */
  readonly observer: CallObserver | null;
  private handedOver = false;

  constructor(activation: Activation, observer: CallObserver | null) {
    this.activation = activation;
    this.observer = observer;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(result: unknown): IteratorResult<Call<unknown>, Result> {
    if (this.handedOver) return { done: true, value: result as Result };
    this.handedOver = true;
    return { done: false, value: this };
  }

  throw(error: unknown): IteratorResult<Call<unknown>, Result> {
    throw error;
  }
}

/** Runs a call, and all calls that it yields, to its end on an explicit stack. Guest code in between may start further drivers. */
export function drive<Result>(call: Call<Result>): Result {
  const stack: Call<unknown>[] = [call];
  call.observer?.enter();
  let threw = false;
  let passed: unknown;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    try {
      const progress = threw ? frame.activation.throw(passed) : frame.activation.next(passed);
      threw = false;
      if (progress.done !== true) {
        passed = undefined;
        stack.push(progress.value);
        progress.value.observer?.enter();
        continue;
      }
      passed = progress.value;
    } catch (error) {
      threw = true;
      passed = error;
    }
    stack.pop();
    frame.observer?.leave(threw ? new ThrowCompletion(passed) : new NormalCompletion(passed));
  }
  if (threw) throw passed;
  return passed as Result;
}
