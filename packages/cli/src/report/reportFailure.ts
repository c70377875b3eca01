import { isEngineFailure, ModrecTermination, type Agent } from '@modrec/interpreter';
import { exitCodes } from '../exitCodes';
import { TimeLimitReached } from '../run/TimeLimit';
import type { RunOptions } from '../run/RunOptions';
import type { Terminal } from '../terminal/Terminal';
import { reportCrash } from './reportCrash';
import { reportGuestError } from './reportGuestError';
import { reportTimeLimit } from './reportTimeLimit';

/** Reports what has ended a run: the time limit, a fault of modrec's own, or an error of the guest. Returns the exit code. */
export function reportFailure(error: unknown, agent: Agent, { timeLimit }: RunOptions, terminal: Terminal): number {
  if (error instanceof TimeLimitReached || error instanceof ModrecTermination) return reportTimeLimit(timeLimit, terminal);
  if (isEngineFailure(error)) return reportCrash(error, terminal);
  reportGuestError(error, (value) => agent.describeError(value), terminal);
  return exitCodes.guestError;
}
