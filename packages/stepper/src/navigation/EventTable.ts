import type { EnterEvent } from '../log/TraceEvent';
import type { TraceLog } from '../log/TraceLog';
import { phaseOf, phases, type Phase } from '../moments/phases';
import { isStop } from '../moments/stops';

/** What navigation asks of every event, found once in one walk over the log. */
export class EventTable {
  /** How many frames are open after the event. */
  readonly #depths: Uint32Array;
  /** The index of the event that opened the innermost frame, plus one. */
  readonly #openers: Uint32Array;
  readonly #phases: Uint8Array;
  /** The indices of the stops, in order. */
  readonly stops: Uint32Array;

  constructor(private readonly log: TraceLog) {
    const { events } = log;
    this.#depths = new Uint32Array(events.length);
    this.#openers = new Uint32Array(events.length);
    this.#phases = new Uint8Array(events.length);
    this.stops = this.#walk();
  }

  get length(): number {
    return this.log.events.length;
  }

  depth(index: number): number {
    return this.#depths[index] ?? 0;
  }

  phase(index: number): Phase {
    return phases[this.#phases[index] ?? 0]!;
  }

  /** The operation whose frame is innermost at the event; undefined between frames. */
  frame(index: number): EnterEvent | undefined {
    const opener = this.opener(index);
    return opener === -1 ? undefined : (this.log.events[opener] as EnterEvent);
  }

  /** The index of the event that opened the frame; -1 between frames. */
  opener(index: number): number {
    return (this.#openers[index] ?? 0) - 1;
  }

  #walk(): Uint32Array {
    const stops: number[] = [];
    const open: number[] = [];
    const openPhases: number[] = [];
    let phase = 0;
    for (const [index, event] of this.log.events.entries()) {
      if (event.kind === 'enter') {
        open.push(index + 1);
        phase = this.#phaseNumber(event.operation) ?? phase;
        openPhases.push(this.#phaseNumber(event.operation) ?? 0);
      } else if (event.kind === 'leave') {
        open.pop();
        if (openPhases.pop() !== 0) phase = openPhases.findLast((each) => each !== 0) ?? phase;
      } else if (event.kind === 'position' || event.kind === 'resumed') {
        phase = phases.indexOf('evaluate');
      }
      this.#depths[index] = open.length;
      this.#openers[index] = open.at(-1) ?? 0;
      this.#phases[index] = phase;
      if (isStop(event)) stops.push(index);
    }
    return Uint32Array.from(stops);
  }

  #phaseNumber(operation: string): number | undefined {
    const phase = phaseOf(operation);
    return phase === undefined ? undefined : phases.indexOf(phase);
  }
}
