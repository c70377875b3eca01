import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const markers: readonly string[] = ['pnpm-workspace.yaml', 'package.json'];

/** The nearest folder above `cwd` that is a workspace, else the nearest package; undefined when there is neither. */
export function repositoryRoot(cwd: string): string | undefined {
  for (const marker of markers) {
    for (let folder = cwd; ; folder = dirname(folder)) {
      if (existsSync(join(folder, marker))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return undefined;
}

/**
 * Where the runner keeps what it can make again: an unpacked suite, the list of the last failures. Not below `node_modules`: files
 * there count as an installed package's, whose `.js` need not be modules.
 */
export function cacheFolder(cwd: string): string {
  const root = repositoryRoot(cwd);
  return root === undefined ? join(homedir(), '.cache', 'modrec') : join(root, '.cache', 'modrec');
}
