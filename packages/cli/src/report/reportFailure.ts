import { isEngineFailure, ModrecTermination, type Agent } from '@modrec/interpreter';
import { exitCodes } from '../exitCodes';
import { TimeLimitReached } from '../run/TimeLimit';
import type { RunOptions } from '../run/RunOptions';
import { UnhandledRejection } from '../run/UnhandledRejection';
import type { Terminal } from '../terminal/Terminal';
import { reportCrash } from './reportCrash';
import { reportGuestError } from './reportGuestError';
import { reportTimeLimit } from './reportTimeLimit';

/**
 * Reports what has ended a run: the time limit, a fault of modrec's own, or an error of the guest.
 *
 * @param error what was thrown, or an UnhandledRejection
 * @returns the exit code
 */
export function reportFailure(error: unknown, agent: Agent, { timeLimit }: RunOptions, terminal: Terminal): number {
  const isRejection = error instanceof UnhandledRejection;
  const thrown = isRejection ? error.reason : error;
  if (thrown instanceof TimeLimitReached || thrown instanceof ModrecTermination) return reportTimeLimit(timeLimit, terminal);
  if (isEngineFailure(thrown)) return reportCrash(thrown, terminal);
  reportGuestError(thrown, (value) => agent.describeError(value), terminal, isRejection ? 'Uncaught (in promise)' : 'Uncaught');
  return exitCodes.guestError;
}
