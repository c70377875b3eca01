import { BreakpointError, parseBreakpoint } from '../../navigation/Breakpoint';

export function isBreakpoint(text: string): boolean {
  try {
    parseBreakpoint(text);
    return true;
  } catch (error) {
    if (error instanceof BreakpointError) return false;
    throw error;
  }
}
