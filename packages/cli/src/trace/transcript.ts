import type { TraceLog } from '@modrec/stepper';
import { stepper } from '../lazily';

/** The log as lines, a call's events indented below it. */
export function* transcript(log: TraceLog): Generator<string, void, undefined> {
  const { shortNames, showEvent } = stepper();
  const nameOf = shortNames(Object.keys(log.sources));
  let depth = 0;
  for (const [index, event] of log.events.entries()) {
    if (event.kind === 'leave') depth = Math.max(0, depth - 1);
    const parameters = event.kind === 'enter' ? log.operations[event.operation]?.parameters : undefined;
    yield `${String(index).padStart(6)}  ${'  '.repeat(depth)}${showEvent(event, nameOf, parameters)}\n`;
    if (event.kind === 'enter') depth += 1;
  }
}
