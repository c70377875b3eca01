import { exitCodes } from '../exitCodes';
import type { Terminal } from '../terminal/Terminal';
import { style } from '../terminal/style';

/** Tells that the program was ended because its time is over. Returns the exit code. */
export function reportTimeLimit(milliseconds: number | undefined, { err }: Terminal): number {
  err.write(`${style(err, 'red', 'modrec:')} stopped, because the time limit of ${milliseconds ?? '?'} ms is over\n`);
  return exitCodes.guestError;
}
