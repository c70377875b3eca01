import type { EventKind, TraceEvent } from '../log/TraceEvent';

/** The events so far, up to a limit; past it they are only counted. */
export class EventList {
  readonly events: TraceEvent[] = [];
  #count = 0;

  /** @param keeps which kinds of events count; all by default */
  constructor(readonly limit: number, private readonly keeps: (kind: EventKind) => boolean = () => true) {}

  /** How many events happened. */
  get count(): number {
    return this.#count;
  }

  get isFull(): boolean {
    return this.#count > this.limit;
  }

  add(event: TraceEvent): void {
    if (!this.keeps(event.kind)) return;
    this.#count += 1;
    if (this.#count <= this.limit) this.events.push(event);
  }
}
