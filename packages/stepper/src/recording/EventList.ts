import type { TraceEvent } from '../log/TraceEvent';

/** The events so far, up to a limit; past it they are only counted. */
export class EventList {
  readonly events: TraceEvent[] = [];
  #count = 0;

  constructor(readonly limit: number) {}

  /** How many events happened. */
  get count(): number {
    return this.#count;
  }

  get isFull(): boolean {
    return this.#count > this.limit;
  }

  add(event: TraceEvent): void {
    this.#count += 1;
    if (this.#count <= this.limit) this.events.push(event);
  }
}
