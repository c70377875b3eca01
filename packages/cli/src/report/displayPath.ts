import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A module id as a person reads it: a file of the current folder by its relative path, any other file by its whole path. */
export function displayPath(id: string, cwd: string): string {
  if (!id.startsWith('file:')) return id;
  const path = pathOf(id);
  const fromHere = relative(cwd, path);
  return fromHere === '' || fromHere === '..' || fromHere.startsWith(`..${sep}`) ? path : fromHere;
}

/** A file URL may name no path of this system, and still has to be shown. */
function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return url;
  }
}
