import { predicateOf } from '../navigation/Breakpoint';
import type { Direction } from '../navigation/Navigation';
import type { StepKind } from './Command';
import type { Run } from './Run';
import type { SessionState } from './SessionState';

/** Where a step leads: undefined when there is nothing there. */
export function destination({ navigation, nameOf }: Run, { at, breakpoints }: SessionState, kind: StepKind, direction: Direction): number | undefined {
  switch (kind) {
    case 'in': return navigation.stepIn(at, direction);
    case 'over': return navigation.stepOver(at, direction);
    case 'out': return navigation.stepOut(at, direction);
    case 'phase': return navigation.nextPhase(at, direction);
    case 'statement': return navigation.nextStatement(at, direction);
    case 'end': return navigation.end(direction);
    case 'breakpoint':
      if (breakpoints.length === 0) return navigation.nextPhase(at, direction);
      return navigation.run(at, breakpoints.map((each) => predicateOf(each, nameOf)), direction);
  }
}
