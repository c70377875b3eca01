import type { TraceLog } from './TraceLog';

/**
 * The log in pieces of JSON, for logs that are too long for one string; one event a line. The text of a step is written once, in `steps`, and
 * a step among the events is the number of its text.
 */
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
