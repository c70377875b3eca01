import { parseBreakpoint, predicateOf, type Predicate } from '../../navigation/Breakpoint';
import type { Phase } from '../../moments/phases';
import type { Run } from '../store/State';

export interface Band {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

export interface Mark {
  readonly at: number;
  readonly kind: 'caption' | 'console' | 'breakpoint';
}

export interface TimelineParts {
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
}

/** More would be a bar. */
const MAX_BREAKPOINT_MARKS = 400;

const made = new WeakMap<Run, { readonly breakpoints: readonly string[]; readonly parts: TimelineParts }>();

/** What is drawn along the run; made once for a run and its breakpoints. */
export function timelineOf(run: Run, breakpoints: readonly string[]): TimelineParts {
  const known = made.get(run);
  if (known?.breakpoints === breakpoints) return known.parts;
  const parts = { bands: bandsOf(run), marks: marksOf(run, breakpoints.map((text) => predicateOf(parseBreakpoint(text)))) };
  made.set(run, { breakpoints, parts });
  return parts;
}

function bandsOf({ recording, navigation: { table } }: Run): Band[] {
  const bands: { phase: Phase; from: number; to: number }[] = [];
  for (let index = 0; index < recording.length; index++) {
    const phase = table.phase(index);
    const band = bands.at(-1);
    if (band?.phase === phase) band.to = index + 1;
    else bands.push({ phase, from: index, to: index + 1 });
  }
  return bands;
}

function marksOf({ recording, navigation: { table }, stops }: Run, predicates: readonly Predicate[]): Mark[] {
  const marks: Mark[] = stops.map(({ moment }) => ({ at: moment, kind: 'caption' }));
  let count = 0;
  recording.log.events.forEach((event, at) => {
    if (event.kind === 'console') marks.push({ at, kind: 'console' });
    if (count < MAX_BREAKPOINT_MARKS && predicates.some((predicate) => predicate(event, table.frame(at)?.operation))) {
      marks.push({ at, kind: 'breakpoint' });
      count += 1;
    }
  });
  return marks;
}
