import { showEvent } from '../log/showEvent';
import { isStop } from '../moments/stops';
import type { Moment } from '../moments/Moment';
import { predicateOf, type Breakpoint } from '../navigation/Breakpoint';
import { printable } from './cells';
import type { Run } from './Run';

/** A line for each moment at which stepping stops: its number, its phase, what happens, what the step before has changed. With breakpoints, only theirs. */
export function* plainLines(run: Run, breakpoints: readonly Breakpoint[] = []): Generator<string, void, undefined> {
  const { recording, navigation, nameOf } = run;
  const predicates = breakpoints.map((each) => predicateOf(each, nameOf));
  const digits = String(recording.length - 1).length;
  for (const [index, event] of recording.log.events.entries()) {
    const operation = navigation.table.frame(index)?.operation;
    if (predicates.length === 0 ? !isStop(event) : !predicates.some((predicate) => predicate(event, operation))) continue;
    const moment = recording.moment(index);
    yield `${String(index).padStart(digits)}  ${moment.phase.padEnd(8)}  ${printable(momentText(moment, nameOf))}\n`;
  }
}

function momentText({ event, frames, changes }: Moment, nameOf: (id: string) => string): string {
  const frame = frames.last();
  const what = event!.kind === 'step' ? `${frame?.operation ?? ''} ${event.text.replace(/\s+/g, ' ')}` : showEvent(event!, nameOf);
  const written = changes.toArray().filter((change) => change !== event && change.kind !== 'record').map((change) => showEvent(change, nameOf));
  return [what, ...written].join('; ');
}
