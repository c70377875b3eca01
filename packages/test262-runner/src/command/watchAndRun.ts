import { existsSync, watch, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Output } from '../report/Progress';
import type { RunOutcome } from './RunOutcome';
import { exitCodes } from './usage';

export interface WatchOptions {
  readonly run: (signal: AbortSignal) => Promise<RunOutcome>;
  readonly suiteRoot: string;
  readonly engineFile: string;
  readonly output: Output;
  readonly signal: AbortSignal;
  /** Folders of built code to watch besides that of the engine file. */
  readonly engineFolders?: readonly string[];
}

// A build writes many files; one run after the last of them is enough.
const quietTime = 200;

/** Runs, then again after each change of the selected tests' folders, the harness or the engine, until interrupted. */
export async function watchAndRun(options: WatchOptions): Promise<number> {
  while (!options.signal.aborted) {
    const { paths } = await options.run(options.signal);
    if (options.signal.aborted) break;
    const folders = foldersToWatch(options, paths);
    options.output.write(`Watching ${folders.length} folders; interrupt to stop\n`);
    await nextChange(folders, options.signal);
  }
  return exitCodes.interrupted;
}

function foldersToWatch({ suiteRoot, engineFile, engineFolders = builtEngineFolders() }: WatchOptions, paths: readonly string[]): string[] {
  const testFolders = paths.map((path) => join(suiteRoot, dirname(path)));
  return [...new Set([...testFolders, join(suiteRoot, 'harness'), dirname(engineFile), ...engineFolders])].filter((folder) =>
    existsSync(folder),
  );
}

/** Where the built code of the engine's packages lies. */
function builtEngineFolders(): string[] {
  try {
    const interpreter = require.resolve('@modrec/interpreter');
    const parser = require.resolve('@modrec/parser', { paths: [dirname(interpreter)] });
    return [dirname(interpreter), dirname(parser)];
  } catch {
    return []; // another engine was chosen, and this one is not installed
  }
}

async function nextChange(folders: readonly string[], signal: AbortSignal): Promise<void> {
  const watchers: FSWatcher[] = [];
  try {
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
      for (const folder of folders) watchers.push(watch(folder, { recursive: isBuilt(folder) }, () => resolve()));
    });
    await delay(quietTime);
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Built code has folders in folders; a test's folder is watched alone, since the suite has thousands. */
function isBuilt(folder: string): boolean {
  return /[\\/]dist(?:[\\/]|$)/.test(folder);
}
