import { spawn } from 'node:child_process';
import { reportTimeLimit } from '../report/reportTimeLimit';
import type { Terminal } from '../terminal/Terminal';

/** Set in the process that is watched. */
const marker = 'MODREC_WATCHED';

/** What a watched process gets beyond its limit, to start and to end itself with a better report than ours. */
const grace = 1000;

/** Whether another process of ours will end this one when its time is over. */
export function isWatched(): boolean {
  return process.env[marker] !== undefined;
}

/**
 * Runs our own command line again in a process of its own, and ends that process when its time is long over. Only from outside
 * can everything be ended: a stuck regular expression, or jobs that start jobs for ever.
 *
 * @returns the exit code
 */
export function runWatched(timeLimit: number, terminal: Terminal): Promise<number> {
  const [script, ...args] = process.argv.slice(1);
  const child = spawn(process.execPath, [...process.execArgv, script ?? '', ...args], {
    stdio: 'inherit',
    env: { ...process.env, [marker]: '1' },
  });
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    child.kill('SIGKILL');
  }, timeLimit + grace);
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (isOver) resolve(reportTimeLimit(timeLimit, terminal));
      else if (signal !== null) endBy(signal, forward);
      else resolve(code ?? 0);
    });
  });
}

/** Ends this process in the way in which the other has ended. */
function endBy(signal: NodeJS.Signals, forward: (signal: NodeJS.Signals) => void): void {
  process.off(signal, forward);
  process.kill(process.pid, signal);
}
