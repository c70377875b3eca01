import { ArrivalQueue, GivenOrderQueue, ShuffledQueue, type LoadQueue, type QueuedLoad } from './LoadQueue';

/**
 * When the loads of a host settle: before the hook returns; later, one in each turn of the event loop, in the order of the requests,
 * in a given order of ids or in one that a seed shuffles; or when the caller says so.
 */
export type LoadMode = 'sync' | 'async' | { readonly order: readonly string[] } | { readonly shuffled: number } | 'held';

/** Settles the loads of a host in an order of the caller's choice. */
export class LoadScheduler {
  readonly #mode: LoadMode;
  readonly #queue: LoadQueue;
  readonly #held = new Set<QueuedLoad>();
  #isAwake = false;

  constructor(mode: LoadMode) {
    this.#mode = mode;
    this.#queue = queueFor(mode);
  }

  add(load: QueuedLoad): void {
    if (this.#mode === 'sync') {
      load.settle();
    } else if (this.#mode === 'held') {
      this.#held.add(load);
    } else {
      this.#queue.add(load);
      this.#wake();
    }
  }

  /** The ids of the loads that the caller is to settle, as they came. */
  get held(): readonly string[] {
    return [...this.#held].map(({ id }) => id);
  }

  /** Settles the first held load, or the first one of an id. Gives false when there is none. */
  settle(id?: string): boolean {
    for (const load of this.#held) {
      if (id !== undefined && load.id !== id) continue;
      this.#held.delete(load);
      load.settle();
      return true;
    }
    return false;
  }

  /** One load for each turn of the event loop, so that what a load sets off comes before the next load. */
  #wake(): void {
    if (this.#isAwake || this.#queue.size === 0) return;
    this.#isAwake = true;
    nextTurn(() => {
      this.#isAwake = false;
      const load = this.#queue.take();
      this.#wake();
      load?.settle();
    });
  }
}

function queueFor(mode: LoadMode): LoadQueue {
  if (typeof mode === 'string') return new ArrivalQueue();
  return 'order' in mode ? new GivenOrderQueue(mode.order) : new ShuffledQueue(mode.shuffled);
}

function nextTurn(callback: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(callback);
  else setTimeout(callback);
}
