import { writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { Coverage } from '../steps/Coverage';
import { reportCoverage, wantsCoverage } from '../steps/reportCoverage';
import { StepTable } from '../steps/StepTable';
import { assess } from '../expectations/assess';
import { formatExpectations, noExpectations, readExpectations } from '../expectations/Expectations';
import { findStale } from '../expectations/findStale';
import { updateExpectations } from '../expectations/updateExpectations';
import { formatSummary } from '../report/formatSummary';
import type { Report } from '../report/Report';
import { howToGetSuite, locateSuite, type Suite } from '../suite/locateSuite';
import { selectTests, type SelectedTests } from '../tests/selection';
import type { CommandIo } from './CommandIo';
import { FailedTests } from './failedTests';
import type { RunArguments } from './parseRunArguments';
import type { RunOutcome } from './RunOutcome';
import { runSelected } from './runSelected';
import { exitCodes, UsageError } from './usage';
import { watchAndRun } from './watchAndRun';
import { writeReports } from './writeReports';

/** `modrec test262 [options] [paths...]`; the exit code. */
export async function runCommand(runArguments: RunArguments, flags: readonly string[], io: CommandIo): Promise<number> {
  const suite = locateSuite({
    directory: runArguments.test262,
    cwd: io.cwd,
    env: io.env,
    onUnpack: (archive) => io.stderr.write(`Unpacking ${archive} (once)\n`),
  });
  if (suite === undefined) {
    io.stderr.write(`${howToGetSuite}\n`);
    return runArguments.ifPresent ? exitCodes.asExpected : exitCodes.broken;
  }
  const run = (signal: AbortSignal): Promise<RunOutcome> => runOnce(runArguments, flags, suite, io, signal);
  return withInterrupt(io, async (signal) => {
    if (!runArguments.watch) return (await run(signal)).exitCode;
    return watchAndRun({ run, suiteRoot: suite.root, engineFile: engineFileOf(runArguments, io), output: io.stderr, signal });
  });
}

async function runOnce(
  runArguments: RunArguments,
  flags: readonly string[],
  suite: Suite,
  io: CommandIo,
  signal: AbortSignal,
): Promise<RunOutcome> {
  const expectationsFile = resolve(io.cwd, runArguments.expectations ?? join(__dirname, '..', '..', 'expectations.json'));
  const expectations = runArguments.noExpectations ? noExpectations : readExpectations(expectationsFile);
  const failedTests = new FailedTests(io.cwd);
  const selected = select(runArguments, suite, failedTests, io);
  const paths = selected.tests.map(({ path }) => path);
  const coverage = wantsCoverage(runArguments) ? new Coverage(StepTable.read()) : undefined;
  const report = await runSelected({
    coverage,
    suite,
    selected,
    expectations,
    engineFile: engineFileOf(runArguments, io),
    runArguments,
    flags,
    progress: io.stderr,
    signal,
  });
  if (signal.aborted) return { exitCode: exitCodes.interrupted, paths };
  failedTests.update(report.results);
  const staleLines = findStale(expectations, suite.root);
  writeReports(report, runArguments.reporters, io);
  // A report that goes to standard output must not be mixed with prose.
  const human = runArguments.reporters.some(({ file }) => file === undefined) ? io.stderr : io.stdout;
  if (coverage !== undefined) reportCoverage(coverage, runArguments, human, io);
  human.write(formatSummary(report, staleLines));
  if (runArguments.updateExpectations) {
    writeFileSync(expectationsFile, formatExpectations(updateExpectations(expectations, report.results)));
    return { exitCode: exitCodes.asExpected, paths };
  }
  return { exitCode: exitCodeOf(report, staleLines), paths };
}

function select(runArguments: RunArguments, suite: Suite, failedTests: FailedTests, io: CommandIo): SelectedTests {
  const onlyPaths = runArguments.failedOnly ? failedTests.read() : undefined;
  const selected = selectTests(suite.root, io.cwd, { ...runArguments, onlyPaths });
  const isEmpty = selected.tests.length + selected.unreadable.length === 0;
  // Nothing left to repair, or a shard beyond the last test, is good news; a pattern that fits nothing is a typing error.
  if (isEmpty && !runArguments.failedOnly && runArguments.shard === undefined) throw new UsageError('no test fits the selection');
  return selected;
}

function exitCodeOf({ results }: Report, staleLines: readonly string[]): number {
  const assessments = new Set(results.map(assess));
  if (assessments.has('crash')) return exitCodes.broken;
  const isUnexpected = assessments.has('new-failure') || assessments.has('fixed') || staleLines.length > 0;
  return isUnexpected ? exitCodes.unexpected : exitCodes.asExpected;
}

function engineFileOf({ engine }: RunArguments, io: CommandIo): string {
  return engine === undefined ? join(__dirname, '..', 'engine', `modrecEngine${extname(__filename)}`) : resolve(io.cwd, engine);
}

// Without this, a worker that hangs would outlive the command.
const interrupts = ['SIGINT', 'SIGTERM'] as const;

/** Runs with a signal that an interrupt of the process or the caller's own signal aborts. */
async function withInterrupt(io: CommandIo, action: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  for (const name of interrupts) process.once(name, abort);
  io.signal?.addEventListener('abort', abort, { once: true });
  try {
    return await action(controller.signal);
  } finally {
    for (const name of interrupts) process.off(name, abort);
    io.signal?.removeEventListener('abort', abort);
  }
}
