import type { TraceLog } from '@modrec/stepper';
import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { stepper } from '../lazily';
import { silent, type Terminal } from '../terminal/Terminal';
import { UsageError } from '../UsageError';
import type { TraceOptions } from './parseTraceOptions';
import { recordFile } from './recordFile';
import { recordTest } from './recordTest';
import { transcript } from './transcript';

/** Runs a file and writes its trace. @returns the exit code of the run */
export async function traceFile({ run, json, limit }: TraceOptions, terminal: Terminal): Promise<number> {
  // Found out before the run, which may take long.
  const file = json === undefined || json === '-' ? undefined : openFile(resolve(terminal.cwd, json));
  try {
    const shown = file === undefined ? { ...terminal, out: silent } : terminal;
    const recorderOptions = limit === undefined ? {} : { limit };
    const { log, exitCode } = await ('test' in run ? recordTest(run.test, shown, recorderOptions) : recordFile(run, shown, recorderOptions));
    for (const piece of json === undefined ? transcript(log) : stepper().writeLog(log)) {
      if (file === undefined) terminal.out.write(piece);
      else writeSync(file, piece);
    }
    reportTruncation(log, terminal);
    return exitCode;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function reportTruncation({ truncated, events }: TraceLog, { err }: Terminal): void {
  if (truncated === undefined) return;
  err.write(`The trace stops after ${events.length} events, and the run had more; --limit sets how many it may have.\n`);
}
