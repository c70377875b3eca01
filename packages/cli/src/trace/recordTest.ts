import type { RecorderOptions, TraceLog } from '@modrec/stepper';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { types } from 'node:util';
import { exitCodes } from '../exitCodes';
import { stepper, test262Runner } from '../lazily';
import type { Terminal } from '../terminal/Terminal';
import { UsageError } from '../UsageError';
import type { RecordedRun } from './recordFile';

/**
 * Runs a test of Test262, and records what comes after its harness.
 *
 * @param path a test's path, from here or from the suite, which is the one around it or else TEST262_DIR
 * @throws UsageError when there is no such test
 */
export async function recordTest(path: string, { cwd, err }: Terminal, recorderOptions: RecorderOptions = {}): Promise<RecordedRun> {
  const runner = test262Runner();
  const suiteRoot = suiteAround(resolve(cwd, path)) ?? runner.locateSuite({ cwd, env: process.env })?.root;
  if (suiteRoot === undefined) throw new UsageError('no Test262 suite found', 'Set TEST262_DIR, or name a file in a checkout of tc39/test262.');
  const isHarness = (id: string): boolean => id.includes('/harness/') && !id.includes('/test/');
  const recorder = new (stepper().Recorder)({ isProxy: types.isProxy, omits: isHarness, ...recorderOptions });
  recorder.pause();
  try {
    const { id, verdict } = await runner.traceTest({ suiteRoot, path, cwd, tracer: recorder, beforeTest: () => recorder.resume() });
    if (verdict.outcome !== 'PASS') err.write(`${verdict.outcome}: ${verdict.message ?? ''}\n`);
    const log = recorder.finish({ entry: id });
    return { log: { ...log, entry: entryOf(log, id) }, exitCode: verdict.outcome === 'PASS' ? exitCodes.success : exitCodes.guestError };
  } catch (error) {
    if (error instanceof Error && error.name === 'SuiteError') throw new UsageError(error.message);
    throw error;
  }
}

/** The runner parses a test for its early errors, and then has the host load it: the second record is the one that runs. */
function entryOf({ events }: TraceLog, id: string): string {
  const second = `${id}#2`;
  return events.some((event) => event.kind === 'record' && event.record === second) ? second : id;
}

/** The folder of a suite that a file is in. */
function suiteAround(file: string): string | undefined {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'harness', 'assert.js')) && existsSync(join(folder, 'test'))) return folder;
  }
  return undefined;
}
