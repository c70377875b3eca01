import { showEvent } from '../log/showEvent';
import type { Recording } from '../moments/Recording';
import type { Predicate } from './Breakpoint';
import { EventTable } from './EventTable';

export type Direction = 'forwards' | 'backwards';

/** Ways through a recording. Every one takes the index of the moment that is left and gives that of the one to go to: undefined when there is none. */
export class Navigation {
  readonly table: EventTable;

  constructor(private readonly recording: Recording) {
    this.table = new EventTable(recording.log);
  }

  /** The next step of the algorithms, statement, output or turn of the run, wherever that is; or the one before. */
  stepIn(at: number, direction: Direction = 'forwards'): number | undefined {
    return this.#stop(at, direction, () => true);
  }

  /** The same in this frame, or in one further out when it ends: what the step calls has run by then. */
  stepOver(at: number, direction: Direction = 'forwards'): number | undefined {
    const depth = this.table.depth(at);
    return this.#stop(at, direction, (index) => this.table.depth(index) <= depth);
  }

  /** Where the frame's caller goes on; backwards, the step that has called it. */
  stepOut(at: number, direction: Direction = 'forwards'): number | undefined {
    const depth = this.table.depth(at);
    return this.#stop(at, direction, (index) => this.table.depth(index) < Math.max(depth, 1));
  }

  /** The first step of another phase; backwards, the last one before this phase. */
  nextPhase(at: number, direction: Direction = 'forwards'): number | undefined {
    const phase = this.table.phase(at);
    return this.#stop(at, direction, (index) => this.table.phase(index) !== phase);
  }

  /** The next statement of the guest. */
  nextStatement(at: number, direction: Direction = 'forwards'): number | undefined {
    return this.#stop(at, direction, (index) => this.recording.event(index)!.kind === 'position');
  }

  /** The next event at which one of the breakpoints stops. */
  run(at: number, breakpoints: readonly Predicate[], direction: Direction = 'forwards'): number | undefined {
    return this.#find(at, direction, (index) => {
      const event = this.recording.event(index)!;
      const operation = this.table.frame(index)?.operation;
      return breakpoints.some((breakpoint) => breakpoint(event, operation));
    });
  }

  /** The next event whose line, as `showEvent` has it, contains the text; case counts only in a text with capitals. */
  search(at: number, text: string, direction: Direction = 'forwards'): number | undefined {
    const matches = /[A-Z]/.test(text)
      ? (line: string): boolean => line.includes(text)
      : (line: string): boolean => line.toLowerCase().includes(text);
    return this.#find(at, direction, (index) => matches(showEvent(this.recording.event(index)!)));
  }

  /** The first or last moment at which stepping stops. */
  end(direction: Direction): number {
    const { stops } = this.table;
    return (direction === 'forwards' ? stops.at(-1) : stops[0]) ?? -1;
  }

  #find(at: number, direction: Direction, accepts: (index: number) => boolean): number | undefined {
    const step = direction === 'forwards' ? 1 : -1;
    for (let index = at + step; index >= 0 && index < this.recording.length; index += step) if (accepts(index)) return index;
    return undefined;
  }

  #stop(at: number, direction: Direction, accepts: (index: number) => boolean): number | undefined {
    const { stops } = this.table;
    const forwards = direction === 'forwards';
    let i = firstFrom(stops, forwards ? at + 1 : at);
    if (!forwards) i -= 1;
    for (; i >= 0 && i < stops.length; i += forwards ? 1 : -1) if (accepts(stops[i]!)) return stops[i]!;
    return undefined;
  }
}

/** The place of the first number that is not below the bound. */
function firstFrom(sorted: Uint32Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
