import { existsSync, readFileSync, statSync } from 'node:fs';
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
  const stats = readable(path, file, () => statSync(path));
  if (stats.isDirectory()) {
    const index = join(file, 'index.js');
    throw new UsageError(`${file} is a directory`, existsSync(resolve(cwd, index)) ? `Name a file in it: modrec run ${index}` : 'Name a file in it.');
  }
  return { path, url: pathToFileURL(path).href };
}

/** The text of a script. Modules are read by the host. @throws UsageError when the file cannot be read */
export function readEntry({ path }: Entry): string {
  return readable(path, path, () => readFileSync(path, 'utf8'));
}

function readable<T>(path: string, shown: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `there is no file ${shown}` : `cannot read ${shown}: ${code ?? String(error)}`, `Looked for ${path}`);
  }
}
