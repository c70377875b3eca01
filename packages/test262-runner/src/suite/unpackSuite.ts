import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SuiteError } from './SuiteError';

/**
 * Unpacks an archive once into `<cache>/test262-<hash of the archive>` and returns the suite's root.
 * Two runs at a time do no harm: each unpacks to a folder of its own, and the first rename wins.
 *
 * @throws SuiteError when `tar` fails
 */
export function unpackSuite(archive: string, cache: string, onUnpack: (archive: string) => void = () => {}): string {
  const hash = createHash('sha256').update(readFileSync(archive)).digest('hex').slice(0, 12);
  const target = join(cache, `test262-${hash}`);
  if (existsSync(target)) return suiteRootIn(target);
  onUnpack(archive);
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'unpacking-'));
  try {
    extract(archive, temporary);
    moveInto(target, temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return suiteRootIn(target);
}

function extract(archive: string, folder: string): void {
  const { status, error, stderr } = spawnSync('tar', ['-xf', archive, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new SuiteError(`tar cannot unpack ${archive}: ${error?.message ?? stderr.trim()}`);
}

function moveInto(target: string, temporary: string): void {
  try {
    renameSync(temporary, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    // Another run was faster; its copy is the same.
  }
}

/** The archive may hold the suite itself or one folder with it. */
function suiteRootIn(folder: string): string {
  const entries = readdirSync(folder);
  return entries.length === 1 ? join(folder, entries[0]!) : folder;
}
