import { showEvent } from '../../log/showEvent';
import type { Run } from '../store/State';

/** A moment in a sentence or two: where the algorithms are, and what has just been written. */
export function announcement({ recording, stops, nameOf }: Run, at: number): string {
  const moment = recording.moment(at);
  const { event, frames, changes } = moment;
  if (event === undefined) return 'The start of the run.';
  const frame = frames.last();
  const what = event.kind === 'step' && frame !== undefined ? `${frame.operation} ${event.text.replace(/\s+/g, ' ')}` : showEvent(event, nameOf);
  const written = changes.toArray().filter((change) => change.kind !== 'record').map((change) => showEvent(change, nameOf));
  const caption = stops.find((stop) => stop.moment === at)?.text;
  return [caption, what, ...written].filter((part) => part !== undefined).join('. ');
}
