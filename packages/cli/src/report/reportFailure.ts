import { isEngineFailure, ModrecTermination, type Agent } from '@modrec/interpreter';
import { exitCodes } from '../exitCodes';
import { TimeLimitReached } from '../run/TimeLimit';
import type { RunOptions } from '../run/RunOptions';
import type { Terminal } from '../terminal/Terminal';
import { style } from '../terminal/style';
import { reportCrash } from './reportCrash';
import { reportGuestError } from './reportGuestError';

/** Reports what has ended a run: the time limit, a fault of modrec's own, or an error of the guest. Returns the exit code. */
export function reportFailure(error: unknown, agent: Agent, { timeLimit }: RunOptions, terminal: Terminal): number {
  const { err } = terminal;
  if (error instanceof TimeLimitReached || error instanceof ModrecTermination) {
    err.write(`${style(err, 'red', 'modrec:')} stopped, because the time limit of ${timeLimit ?? '?'} ms is over\n`);
    return exitCodes.guestError;
  }
  if (isEngineFailure(error)) return reportCrash(error, terminal);
  reportGuestError(error, (value) => agent.describeError(value), terminal);
  return exitCodes.guestError;
}
