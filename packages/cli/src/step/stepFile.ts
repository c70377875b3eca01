import type { TraceLog } from '@modrec/stepper';
import { exitCodes } from '../exitCodes';
import { stepper } from '../lazily';
import { silent, type Output, type Terminal } from '../terminal/Terminal';
import { recordFile, type RecordedRun } from '../trace/recordFile';
import { recordTest } from '../trace/recordTest';
import { UsageError } from '../UsageError';
import { openPage } from './openPage';
import type { StepOptions } from './parseStepOptions';
import { stepMarkers } from './stepMarkers';

/** Records a run and shows it in the way that is asked for. @returns the exit code */
export async function stepFile(options: StepOptions, terminal: Terminal): Promise<number> {
  const isInteractive = options.view === 'terminal' && hasScreen();
  // What the program prints is seen at its moment; errors are kept back while the screen is in use.
  const kept: string[] = [];
  const err: Output = isInteractive ? { colors: terminal.err.colors, write: (text) => void kept.push(text) } : terminal.err;
  const { log, exitCode } = await record(options, { ...terminal, out: silent, err });
  if (log.events.length === 0) {
    kept.forEach((text) => terminal.err.write(text));
    throw new UsageError('the run has left nothing to walk through');
  }
  reportTruncation(log, err);
  if (options.view === 'web') {
    openPage(pageOf(log), options.out, terminal);
    return exitCode;
  }
  if (!isInteractive) {
    printMoments(log, options, terminal);
    return exitCode;
  }
  await walk(log, options, terminal);
  kept.forEach((text) => terminal.err.write(text));
  return exitCodes.success;
}

/** Whether a reader sees what is drawn and can press keys. */
function hasScreen(): boolean {
  return process.stdout.isTTY === true && process.stdin.isTTY === true && process.env['TERM'] !== 'dumb';
}

function record({ run, limit }: StepOptions, terminal: Terminal): Promise<RecordedRun> {
  // How the parser looks at syntax fills thousands of moments and tells nothing of modules.
  const recorderOptions = { closed: ['ParseText'], ...(limit !== undefined && { limit }) };
  return 'test' in run ? recordTest(run.test, terminal, recorderOptions) : recordFile(run, terminal, recorderOptions);
}

async function walk(log: TraceLog, { breakpoints }: StepOptions, { out }: Terminal): Promise<void> {
  const { App, newRun, Session } = stepper();
  const session = new Session(newRun(log, stepMarkers()), breakpoints);
  if (breakpoints.length > 0) session.perform({ type: 'step', kind: 'breakpoint', direction: 'forwards' });
  await new App(session, { input: process.stdin, output: process.stdout, colors: out.colors }).run();
}

function printMoments(log: TraceLog, { view, breakpoints }: StepOptions, { out, err }: Terminal): void {
  const { newRun, plainLines } = stepper();
  if (view === 'terminal') err.write('This is no terminal, so here is a line for each moment, as with --plain.\n');
  for (const line of plainLines(newRun(log, {}), breakpoints)) out.write(line);
}

function pageOf(log: TraceLog): string {
  try {
    return stepper().webPage(log);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UsageError('the page is not built yet', 'npm run build makes it.');
  }
}

function reportTruncation({ truncated, events }: TraceLog, err: Output): void {
  if (truncated === undefined) return;
  err.write(`The recording stops after ${events.length} events, and the run had more; --limit sets how many it may have.\n`);
}
