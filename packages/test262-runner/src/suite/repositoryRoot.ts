import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const markers: readonly string[] = ['pnpm-workspace.yaml', 'package.json'];

/** The nearest folder above `cwd` that is a workspace, else the nearest package, else `cwd` itself. */
export function repositoryRoot(cwd: string): string {
  for (const marker of markers) {
    for (let folder = cwd; ; folder = dirname(folder)) {
      if (existsSync(join(folder, marker))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return cwd;
}

/** Where the runner keeps what it can make again: an unpacked suite, the list of the last failures. */
export function cacheFolder(cwd: string): string {
  return join(repositoryRoot(cwd), 'node_modules', '.cache', 'modrec');
}
