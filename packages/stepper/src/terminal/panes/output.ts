import { printable, expandTabs, wrap } from '../cells';
import { span, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';

/** What the program has printed, and what was thrown last. */
export function outputLines(run: Run, { at }: SessionState, width: number): Line[] {
  const { console, error, event } = run.recording.moment(at);
  const printed = console.toArray().flatMap((each): Line[] => {
    const isNew = each === event;
    return each.text.split('\n').flatMap((text) => wrap(printable(expandTabs(text)), width - 1)).map((text) => [
      span(isNew ? '*' : ' ', 'bold', 'yellow'), each.level === 'error' || each.level === 'warn' ? span(text, 'red') : isNew ? span(text, 'bold') : span(text),
    ]);
  });
  if (error === undefined) return printed;
  const thrown = `thrown: ${error.message}${error.place === undefined ? '' : ` (${run.nameOf(error.place.module)}:${error.place.line})`}`;
  return [...printed, ...wrap(printable(thrown), width - 1).map((text): Line => [span(error === event ? '*' : ' ', 'bold', 'yellow'), span(text, 'red')])];
}
