import type { TraceEvent } from '../log/TraceEvent';
import type { TraceLog } from '../log/TraceLog';
import { Moment } from './Moment';
import { MomentBuilder } from './MomentBuilder';

/** How many events lie between moments that are kept. */
const interval = 1_000;

/** A log as its moments: one before the first event, and one after each. */
export class Recording {
  readonly #kept: Moment[] = [new Moment()];
  /** Where the last question was; the next one is mostly a little later. */
  #builder: MomentBuilder | undefined;

  constructor(readonly log: TraceLog) {}

  /** How many events there are: moments go from -1 to length - 1. */
  get length(): number {
    return this.log.events.length;
  }

  event(index: number): TraceEvent | undefined {
    return this.log.events[index];
  }

  /** The moment after the event of the index; outside the run, its first or last one. */
  moment(index: number): Moment {
    const at = Math.max(-1, Math.min(Math.trunc(index), this.length - 1));
    const builder = this.#builderBefore(at);
    this.#builder = builder;
    while (builder.index < at) {
      builder.advance();
      this.#keep(builder);
    }
    return builder.moment();
  }

  /** What is nearest before the index: the builder of last time, or a moment that was kept. */
  #builderBefore(index: number): MomentBuilder {
    const kept = this.#kept[Math.min(Math.floor((index + 1) / interval), this.#kept.length - 1)]!;
    const last = this.#builder;
    if (last !== undefined && last.index <= index && last.index >= kept.index) return last;
    return new MomentBuilder(this.log.events, this.log.operations, kept);
  }

  #keep(builder: MomentBuilder): void {
    if (builder.index + 1 === this.#kept.length * interval) this.#kept.push(builder.moment());
  }
}
