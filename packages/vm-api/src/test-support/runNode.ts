import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs this Node in a process of its own, and ends that when it does not end by itself: a run that hangs fails its test and no more. */
export function runNode(args: readonly string[], cwd?: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(process.execPath, args, { cwd, encoding: 'utf8', timeout: 100_000, killSignal: 'SIGKILL' });
}
