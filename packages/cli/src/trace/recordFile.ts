import type { RecorderOptions, TraceLog } from '@modrec/stepper';
import { types } from 'node:util';
import { stepper } from '../lazily';
import { findEntry } from '../run/findEntry';
import { runFile } from '../run/runFile';
import type { RunOptions } from '../run/RunOptions';
import type { Terminal } from '../terminal/Terminal';

/** A run that has been recorded, and the exit code that it ended with. */
export interface RecordedRun {
  readonly log: TraceLog;
  readonly exitCode: number;
}

/**
 * Runs a file as `modrec run` does, and records it.
 *
 * @throws UsageError when there is no such file
 */
export async function recordFile(options: RunOptions, terminal: Terminal, recorderOptions: RecorderOptions = {}): Promise<RecordedRun> {
  const { url } = findEntry(options.file, terminal.cwd);
  const recorder = new (stepper().Recorder)({ isProxy: types.isProxy, omits: (id) => id.startsWith('modrec:'), ...recorderOptions });
  const exitCode = await runFile(options, terminal, undefined, recorder);
  return { log: recorder.finish({ entry: url, layers: options.layers.map(({ name }) => name) }), exitCode };
}
