import { ReportError } from '../report/Report';
import type { CommandIo } from './CommandIo';
import { compareCommand } from './compareCommand';
import { parseRunArguments } from './parseRunArguments';
import { runCommand } from './runCommand';
import { exitCodes, runHelp, UsageError } from './usage';

/**
 * `modrec test262 …`.
 *
 * @param argv what follows `test262` on the command line
 * @returns the exit code: 0 all as expected, 1 something unexpected, 2 wrong usage, 3 the engine or the runner broke
 */
export async function runTest262Command(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    if (argv[0] === 'compare') return compareCommand(argv.slice(1), io);
    const runArguments = parseRunArguments(argv);
    if (!runArguments.help) return await runCommand(runArguments, argv, io);
    io.stdout.write(runHelp);
    return exitCodes.asExpected;
  } catch (error) {
    io.stderr.write(`modrec test262: ${(error as Error).message}\n`);
    if (error instanceof UsageError) io.stderr.write('Try modrec test262 --help\n');
    return error instanceof UsageError || error instanceof ReportError ? exitCodes.usage : exitCodes.broken;
  }
}
