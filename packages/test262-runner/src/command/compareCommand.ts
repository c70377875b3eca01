import { resolve } from 'node:path';
import { compareReports, formatComparison } from '../report/compareReports';
import { readReport } from '../report/Report';
import type { CommandIo } from './CommandIo';
import { compareHelp, exitCodes, UsageError } from './usage';

/** `modrec test262 compare BEFORE.json AFTER.json`; the exit code. */
export function compareCommand(argv: readonly string[], io: CommandIo): number {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.stdout.write(compareHelp);
    return exitCodes.asExpected;
  }
  const [before, after, ...others] = argv;
  if (before === undefined || after === undefined || others.length > 0) throw new UsageError('compare needs two reports');
  const comparison = compareReports(readReport(resolve(io.cwd, before)), readReport(resolve(io.cwd, after)));
  io.stdout.write(formatComparison(comparison));
  return comparison.broken.length > 0 ? exitCodes.unexpected : exitCodes.asExpected;
}
