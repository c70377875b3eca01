import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandIo } from '../command/CommandIo';
import type { RunArguments } from '../command/parseRunArguments';
import type { Output } from '../report/Progress';
import { formatCoverage, formatTestsOf, type Coverage } from './Coverage';

/** Whether the command line asks for anything about steps. */
export function wantsCoverage({ coverage, coverageJson, steps }: RunArguments): boolean {
  return coverage || coverageJson !== undefined || steps.length > 0;
}

/** Prints and writes what the command line asks for. */
export function reportCoverage(coverage: Coverage, { coverage: isAsked, coverageJson, steps }: RunArguments, output: Output, io: CommandIo): void {
  if (coverageJson !== undefined) writeFileSync(resolve(io.cwd, coverageJson), `${JSON.stringify(coverage)}\n`);
  for (const step of steps) output.write(`${formatTestsOf(coverage, step)}\n`);
  if (isAsked) output.write(`${formatCoverage(coverage)}\n`);
}
