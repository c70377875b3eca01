import type { Waiting } from './Turns';

interface Timer {
  readonly handle: number;
  readonly due: number;
  run(): void;
}

/** Timers of a clock that stands still until somebody lets the next one fire: a run takes no longer for them, and is the same every time. */
export class Timers {
  #now = 0;
  #count = 0;
  readonly #timers = new Map<number, Timer>();

  readonly setTimeout = (callback: (...args: unknown[]) => void, delay: unknown, ...args: unknown[]): number => {
    const handle = ++this.#count;
    const due = this.#now + Math.max(Number(delay) || 0, 0);
    this.#timers.set(handle, { handle, due, run: () => callback(...args) });
    return handle;
  };

  readonly clearTimeout = (handle: unknown): void => {
    this.#timers.delete(Number(handle));
  };

  /** The timers as they would fire, the one that is due first in front. */
  get waiting(): readonly Waiting[] {
    return [...this.#timers.values()].sort((a, b) => a.due - b.due || a.handle - b.handle).map((timer) => this.#asWaiting(timer));
  }

  #asWaiting({ handle, due, run }: Timer): Waiting {
    return {
      id: `timer ${handle} (${due} ms)`,
      settle: () => {
        this.#timers.delete(handle);
        this.#now = Math.max(this.#now, due);
        run();
      },
    };
  }
}
