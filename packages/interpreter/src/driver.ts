import { NormalCompletion, ThrowCompletion } from './completion';
import type { Tracer } from './Tracer';

/** The body of a recursive operation, running. */
export type Activation = Generator<Call<unknown>, unknown, unknown>;

/**
 * A call of a recursive operation that has not begun. `yield*` hands it to the driver, which runs it on a stack of its own and
 * resumes the caller with the result, so the depth of a module graph is never depth of the host's stack.
 */
export class Call<Result> implements Iterable<Call<unknown>, Result, unknown>, Iterator<Call<unknown>, Result, unknown> {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly tracer: Tracer | null;
  readonly #begin: () => Activation;
  #handedOver = false;

  constructor(name: string, args: readonly unknown[], tracer: Tracer | null, begin: () => Activation) {
    this.name = name;
    this.args = args;
    this.tracer = tracer;
    this.#begin = begin;
  }

  begin(): Activation {
    return this.#begin();
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(result: unknown): IteratorResult<Call<unknown>, Result> {
    if (this.#handedOver) return { done: true, value: result as Result };
    this.#handedOver = true;
    return { done: false, value: this };
  }

  throw(error: unknown): IteratorResult<Call<unknown>, Result> {
    throw error;
  }
}

interface Frame {
  readonly activation: Activation;
  readonly tracer: Tracer | null;
}

/** Runs a call, and all calls that it yields, to its end on an explicit stack. Guest code in between may start further drivers. */
export function drive<Result>(call: Call<Result>): Result {
  const stack: Frame[] = [enter(call)];
  let threw = false;
  let passed: unknown;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    try {
      const progress = threw ? frame.activation.throw(passed) : frame.activation.next(passed);
      threw = false;
      if (progress.done !== true) {
        passed = undefined;
        stack.push(enter(progress.value));
        continue;
      }
      passed = progress.value;
    } catch (error) {
      threw = true;
      passed = error;
    }
    stack.pop();
    frame.tracer?.leave(threw ? new ThrowCompletion(passed) : new NormalCompletion(passed));
  }
  if (threw) throw passed;
  return passed as Result;
}

function enter(call: Call<unknown>): Frame {
  call.tracer?.enter(call.name, call.args);
  return { activation: call.begin(), tracer: call.tracer };
}
