/** The host's side of `setTimeout` and its kin. Guest callbacks run under `enter`, which deals with what they throw. */
export class GuestTimers {
  readonly #running = new Map<number, () => void>();
  #lastId = 0;

  constructor(private readonly enter: (callback: () => void) => void) {}

  /** What guest/timers.js is given. */
  readonly host = {
    start: (callback: () => void, delay: number, repeats: boolean): number => this.#start(callback, delay, repeats),
    stop: (id: number): void => this.#stop(id),
    enqueue: (callback: () => void): void => queueMicrotask(() => this.enter(callback)),
    now: (): number => performance.now(),
  };

  stopAll(): void {
    for (const id of [...this.#running.keys()]) this.#stop(id);
  }

  /** A delay below zero means setImmediate. */
  #start(callback: () => void, delay: number, repeats: boolean): number {
    const id = (this.#lastId += 1);
    const fire = (): void => {
      if (!repeats) this.#running.delete(id);
      this.enter(callback);
    };
    this.#running.set(id, schedule(fire, delay, repeats));
    return id;
  }

  #stop(id: number): void {
    this.#running.get(id)?.();
    this.#running.delete(id);
  }
}

/** Returns how to stop it. */
function schedule(fire: () => void, delay: number, repeats: boolean): () => void {
  if (delay < 0) {
    const immediate = setImmediate(fire);
    return () => clearImmediate(immediate);
  }
  const timer = repeats ? setInterval(fire, delay) : setTimeout(fire, delay);
  return () => clearTimeout(timer);
}
