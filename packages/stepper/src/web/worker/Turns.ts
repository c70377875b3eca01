/** Something that waits until the outside world lets it go on: a load or a timer. */
export interface Waiting {
  /** What a choice is written as; a load's is the module's id. */
  readonly id: string;
  settle(): void;
}

/** A turn of the event loop: what could have settled, and what did. */
export interface Turn {
  /** How many events the log had before. */
  readonly event: number;
  readonly waiting: readonly string[];
  readonly settled: string;
}

/** Settles what waits, one thing a turn, in the order that was asked for; beyond that as a patient host would: loads first, as they came. */
export class Turns {
  readonly taken: Turn[] = [];
  readonly #order: readonly string[];
  #next = 0;

  constructor(order: readonly string[]) {
    this.#order = order;
  }

  /**
   * @param waiting all that could settle, in the order in which it would by itself
   * @param event how many events the log has
   * @returns whether anything did
   */
  take(waiting: readonly Waiting[], event: number): boolean {
    const wished = waiting.find(({ id }) => id === this.#order[this.#next]);
    const chosen = wished ?? waiting[0];
    if (chosen === undefined) return false;
    if (wished !== undefined) this.#next += 1;
    this.taken.push({ event, waiting: [...new Set(waiting.map(({ id }) => id))], settled: chosen.id });
    chosen.settle();
    return true;
  }
}
