import { inspect } from 'node:util';
import { exitCodes } from '../exitCodes';
import type { Terminal } from '../terminal/Terminal';
import { style } from '../terminal/style';
import { version } from '../version';

/** Tells that modrec itself has failed, with what a maintainer needs. Returns the exit code. */
export function reportCrash(error: unknown, terminal: Terminal): number {
  const { err } = terminal;
  const details = error instanceof Error ? (error.stack ?? String(error)) : inspect(error, { customInspect: false });
  err.write(`${style(err, 'red', 'modrec crashed.')} The fault is in modrec, not in the program that it ran.\n`);
  err.write('Please report it to the maintainers with the lines below and, if you can, the module that was running.\n\n');
  err.write(`modrec ${version()}, Node ${process.version}, ${process.platform} ${process.arch}\n${details}\n`);
  return exitCodes.engineCrash;
}
