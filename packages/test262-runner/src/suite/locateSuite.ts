import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cacheFolder, repositoryRoot } from './repositoryRoot';
import { checkoutCommit } from './checkoutCommit';
import { SuiteError } from './SuiteError';
import { unpackSuite } from './unpackSuite';

export interface Suite {
  readonly root: string;
  /** The commit of tc39/test262, where the checkout or the archive's name tells it. */
  readonly commit: string | undefined;
}

export interface LocateSuiteOptions {
  /** The value of `--test262`. */
  readonly directory?: string | undefined;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told once when an archive has to be unpacked, which takes seconds. */
  readonly onUnpack?: (archive: string) => void;
}

/** What to tell a user who has no suite. */
export const howToGetSuite =
  'No Test262 suite found: run `git clone --depth 1 https://github.com/tc39/test262` and pass --test262 DIR or set TEST262_DIR.';

/**
 * Finds the suite: `--test262 DIR`, then `TEST262_DIR`, then an archive in `../shared/test262` beside the repository.
 *
 * @returns undefined when none of the three is there
 * @throws SuiteError when a named folder is no suite, or the archive cannot be unpacked
 */
export function locateSuite(options: LocateSuiteOptions): Suite | undefined {
  const named = options.directory ?? options.env['TEST262_DIR'];
  if (named !== undefined && named !== '') return checkedOutSuite(resolve(options.cwd, named));
  const archive = findArchive(join(repositoryRoot(options.cwd) ?? options.cwd, '..', 'shared', 'test262'));
  if (archive === undefined) return undefined;
  const root = unpackSuite(archive, cacheFolder(options.cwd), options.onUnpack);
  return { root: assertSuite(root), commit: commitInName(archive) };
}

function checkedOutSuite(root: string): Suite {
  return { root: assertSuite(root), commit: checkoutCommit(root) };
}

function assertSuite(root: string): string {
  for (const folder of ['test', 'harness']) {
    if (!existsSync(join(root, folder))) throw new SuiteError(`${root} is not a Test262 checkout: it has no "${folder}" folder`);
  }
  return root;
}

function findArchive(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const archive = readdirSync(folder)
    .filter((name) => name.endsWith('.tar.xz'))
    .sort()
    .at(-1);
  return archive === undefined ? undefined : join(folder, archive);
}

function commitInName(archive: string): string | undefined {
  return /-(?<commit>[0-9a-f]{7,40})\.tar\.xz$/.exec(basename(archive))?.groups?.['commit'];
}
