/** The program has used up the time that --time-limit gives it. */
export class TimeLimitReached extends Error {
  override readonly name = 'TimeLimitReached';
}

/**
 * The time that a whole run may take, for a program that waits. A program that computes is ended by the agent, which counts
 * the time of each entry, and one that is out of the agent's sight by `runWatched`.
 */
export class TimeLimit {
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly milliseconds: number | undefined) {}

  /** Calls `onReached` when the time is over, unless nothing else keeps the process alive. */
  start(onReached: (error: TimeLimitReached) => void): void {
    if (this.milliseconds === undefined) return;
    this.#timer = setTimeout(() => onReached(new TimeLimitReached()), this.milliseconds).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
