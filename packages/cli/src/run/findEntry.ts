import { existsSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../UsageError';

export interface Entry {
  readonly path: string;
  /** The file's URL, which is its module's id. */
  readonly url: string;
}

/** The file that the command line names. @throws UsageError when it is none */
export function findEntry(file: string, cwd: string): Entry {
  const path = resolve(cwd, file);
  const stats = statsOf(path, file);
  if (stats.isDirectory()) {
    const index = join(file, 'index.js');
    throw new UsageError(`${file} is a directory`, existsSync(resolve(cwd, index)) ? `Name a file in it: modrec run ${index}` : 'Name a file in it.');
  }
  return { path, url: pathToFileURL(path).href };
}

function statsOf(path: string, file: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `there is no file ${file}` : `cannot read ${file}: ${code ?? String(error)}`, `Looked for ${path}`);
  }
}
