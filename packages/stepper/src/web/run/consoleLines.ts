import type { TraceEvent } from '../../log/TraceEvent';
import type { Moment } from '../../moments/Moment';
import type { Run } from '../store/State';

export interface ConsoleLine {
  readonly text: string;
  /** The moment that a press leads to. */
  readonly at: number;
  readonly isError: boolean;
  readonly isNew: boolean;
}

const places = new WeakMap<Run, ReadonlyMap<TraceEvent, number>>();

/** Where the output and the errors of a run are, found once. */
function placesOf(run: Run): ReadonlyMap<TraceEvent, number> {
  const known = places.get(run);
  if (known !== undefined) return known;
  const found = new Map<TraceEvent, number>();
  run.recording.log.events.forEach((event, index) => {
    if (event.kind === 'console' || event.kind === 'error') found.set(event, index);
  });
  places.set(run, found);
  return found;
}

/** What the program has printed up to a moment, and, as a console would say it, what has been thrown and not been caught. */
export function consoleLines(run: Run, moment: Moment): ConsoleLine[] {
  const { recording, outcome, nameOf } = run;
  const place = placesOf(run);
  const lines = moment.console.toArray().map((event): ConsoleLine => {
    return { text: event.text, at: place.get(event)!, isError: event.level === 'error', isNew: event === moment.event };
  });
  const { error } = moment;
  const isEnd = moment.index === recording.length - 1;
  if (error !== undefined && !(isEnd && outcome?.kind === 'fulfilled')) {
    const { message, place: source } = error;
    const where = source === undefined ? '' : ` (${nameOf(source.module)}:${source.line})`;
    lines.push({ text: `${message}${where}`, at: place.get(error)!, isError: true, isNew: error === moment.event });
  } else if (isEnd && outcome !== undefined && 'message' in outcome) {
    lines.push({ text: outcome.message, at: moment.index, isError: true, isNew: false });
  }
  return lines;
}
