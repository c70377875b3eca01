import type { Moment } from '../../moments/Moment';
import type { Run } from '../store/State';

export interface ConsoleLine {
  readonly text: string;
  /** The moment that a press leads to. */
  readonly at: number;
  readonly isError: boolean;
  readonly isNew: boolean;
}

/** What the program has printed up to a moment, and, as a console would say it, what has been thrown and not been caught. */
export function consoleLines({ recording, outcome, nameOf }: Run, moment: Moment): ConsoleLine[] {
  const { events } = recording.log;
  const lines = moment.console.toArray().map((event): ConsoleLine => {
    return { text: event.text, at: events.indexOf(event), isError: event.level === 'error', isNew: event === moment.event };
  });
  const { error } = moment;
  const isEnd = moment.index === recording.length - 1;
  if (error !== undefined && !(isEnd && outcome?.kind === 'fulfilled')) {
    const { message, place } = error;
    const where = place === undefined ? '' : ` (${nameOf(place.module)}:${place.line})`;
    lines.push({ text: `${message}${where}`, at: events.indexOf(error), isError: true, isNew: error === moment.event });
  } else if (isEnd && outcome !== undefined && 'message' in outcome) {
    lines.push({ text: outcome.message, at: moment.index, isError: true, isNew: false });
  }
  return lines;
}
