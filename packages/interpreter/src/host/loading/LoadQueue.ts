/** A load that waits for its turn to be settled. */
export interface QueuedLoad {
  /** What the host calls the module. */
  readonly id: string;
  settle(): void;
}

/** Loads, in the order in which they are to be settled. */
export interface LoadQueue {
  readonly size: number;
  add(load: QueuedLoad): void;
  /** Takes out the load whose turn it is. */
  take(): QueuedLoad | undefined;
}

/** First come, first served. */
export class ArrivalQueue implements LoadQueue {
  #loads: QueuedLoad[] = [];
  #first = 0;

  get size(): number {
    return this.#loads.length - this.#first;
  }

  add(load: QueuedLoad): void {
    this.#loads.push(load);
  }

  take(): QueuedLoad | undefined {
    const load = this.#loads[this.#first];
    this.#first += 1;
    if (this.#first >= this.#loads.length) {
      this.#loads = [];
      this.#first = 0;
    }
    return load;
  }
}

/** The load whose id stands first in a given list; those that are not in it come last, as they came. */
export class GivenOrderQueue implements LoadQueue {
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #loads: QueuedLoad[] = [];

  constructor(order: readonly string[]) {
    this.#ranks = new Map(order.map((id, rank) => [id, rank]));
  }

  get size(): number {
    return this.#loads.length;
  }

  add(load: QueuedLoad): void {
    this.#loads.push(load);
  }

  take(): QueuedLoad | undefined {
    const ranks = this.#loads.map(({ id }) => this.#ranks.get(id) ?? Infinity);
    const [load] = this.#loads.splice(ranks.indexOf(Math.min(...ranks)), 1);
    return load;
  }
}

/** Any load, as a seed has it: the same seed gives the same order. */
export class ShuffledQueue implements LoadQueue {
  readonly #loads: QueuedLoad[] = [];
  #state: number;

  constructor(seed: number) {
    // A state of zero would stay zero.
    this.#state = (seed ^ 0x9e3779b9) | 0 || 1;
  }

  get size(): number {
    return this.#loads.length;
  }

  add(load: QueuedLoad): void {
    this.#loads.push(load);
  }

  take(): QueuedLoad | undefined {
    const last = this.#loads.pop();
    const index = this.#next(this.#loads.length + 1);
    if (last === undefined || index === this.#loads.length) return last;
    const taken = this.#loads[index];
    this.#loads[index] = last;
    return taken;
  }

  /** A number below `bound`, by xorshift. */
  #next(bound: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % bound;
  }
}
