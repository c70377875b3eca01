import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The repository's root, with no separator at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** The built command, started with `process.execPath`. */
export const modrecBin = inRoot('packages', 'cli', 'bin', 'modrec.js');
