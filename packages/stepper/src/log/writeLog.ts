import type { StepEvent, TraceEvent } from './TraceEvent';
import type { TraceLog } from './TraceLog';

/** A log as its file has it: the text of a step is written once, and a step among the events is the number of its text. */
export interface LogFile extends Omit<TraceLog, 'events'> {
  readonly steps: readonly string[];
  readonly events: readonly (number | Exclude<TraceEvent, StepEvent>)[];
}

/** The log in pieces of JSON, for logs that are too long for one string; one event a line. */
export function* writeLog(log: TraceLog): Generator<string, void, undefined> {
  const { events, ...head } = log;
  const numbers = new Map<string, number>();
  for (const event of events) if (event.kind === 'step' && !numbers.has(event.text)) numbers.set(event.text, numbers.size);
  const start = JSON.stringify({ ...head, steps: [...numbers.keys()] });
  yield `${start.slice(0, -1)},"events":[`;
  let separator = '\n';
  for (const event of events) {
    yield separator + JSON.stringify(event.kind === 'step' ? numbers.get(event.text) : event);
    separator = ',\n';
  }
  yield '\n]}\n';
}
