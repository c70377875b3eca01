import { parseBreakpoint, predicateOf } from '../../navigation/Breakpoint';
import type { Direction, StepKind } from '../page/commands';
import type { Run } from '../store/State';

/**
 * Where a step leads from a moment; undefined where there is nothing more that way. Without breakpoints, on to the next one means to the next
 * phase.
 */
export function destination({ navigation, stops }: Run, at: number, breakpoints: readonly string[], kind: StepKind, direction: Direction): number | undefined {
  switch (kind) {
    case 'in':
      return navigation.stepIn(at, direction) ?? startBehind(at, direction);
    case 'over':
      return navigation.stepOver(at, direction) ?? startBehind(at, direction);
    case 'out':
      return navigation.stepOut(at, direction);
    case 'statement':
      return navigation.nextStatement(at, direction);
    case 'phase':
      return navigation.nextPhase(at, direction);
    case 'tour':
      return (direction === 'forwards' ? stops.find(({ moment }) => moment > at) : stops.findLast(({ moment }) => moment < at))?.moment;
    case 'breakpoint': {
      if (breakpoints.length === 0) return navigation.nextPhase(at, direction);
      return navigation.run(at, breakpoints.map((text) => predicateOf(parseBreakpoint(text))), direction);
    }
  }
}

/** Before the first stop there is the start. */
const startBehind = (at: number, direction: Direction): number | undefined => (direction === 'backwards' && at > -1 ? -1 : undefined);
