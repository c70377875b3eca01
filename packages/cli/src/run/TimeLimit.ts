import { types } from 'node:util';
import { createContext, runInContext } from 'node:vm';

/** The program has used up the time that --time-limit gives it. */
export class TimeLimitReached extends Error {
  override readonly name = 'TimeLimitReached';
}

/**
 * The time that a whole run may take. The agent watches interpreted code itself; this adds what the agent cannot see: a
 * program that waits, and one call of a built-in, such as a stuck regular expression, that never comes back.
 */
export class TimeLimit {
  readonly #end: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly milliseconds: number | undefined) {
    this.#end = milliseconds === undefined ? undefined : performance.now() + milliseconds;
  }

  /** Calls `onReached` when the time is over, unless nothing else keeps the process alive. */
  start(onReached: (error: TimeLimitReached) => void): void {
    if (this.milliseconds === undefined) return;
    this.#timer = setTimeout(() => onReached(new TimeLimitReached()), this.milliseconds).unref();
  }

  /** Runs a callback, and ends it from outside when the time is over. @throws TimeLimitReached, and what the callback throws */
  run<T>(callback: () => T): T {
    if (this.#end === undefined) return callback();
    const remaining = Math.ceil(this.#end - performance.now());
    if (remaining <= 0) throw new TimeLimitReached();
    return endedAfter(remaining, callback);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function endedAfter<T>(milliseconds: number, callback: () => T): T {
  const results: T[] = [];
  try {
    runInContext('run()', createContext({ run: () => void results.push(callback()) }), { timeout: milliseconds, displayErrors: false });
  } catch (error) {
    if (isTimeout(error)) throw new TimeLimitReached();
    throw error;
  }
  return results[0] as T;
}

function isTimeout(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
