import { showBreakpoint } from '../../navigation/Breakpoint';
import { line, span, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';

/** The breakpoints with their numbers. */
export function breakpointLines(_run: Run, { breakpoints }: SessionState): Line[] {
  if (breakpoints.length > 0) return breakpoints.map((each, index) => [span(`${index + 1} `, 'dim'), span(showBreakpoint(each))]);
  return ['none; b adds one:', '  InnerModuleEvaluation 11.c', '  a.mjs [[Status]] = linked', '  a.mjs:12', '  error'].map((text) => line(text, 'dim'));
}
