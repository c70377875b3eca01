import type { Agent } from '../agent/Agent';
import type { Frame } from './ContextStack';

/**
 * Runs code in an execution context of its own. What it throws leaves it as a guest's catch may see it: with a stack trace taken
 * inside the context, and errors of the host as the realm's.
 */
export function runInContext<T>({ executionContextStack: stack, guestErrors }: Agent, frame: Frame, run: () => T): T {
  const depth = stack.push(frame);
  try {
    return run();
  } catch (error) {
    throw guestErrors.leaving(error, frame.Realm);
  } finally {
    stack.depth = depth;
  }
}
