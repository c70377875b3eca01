import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { writeSuite } from '../fixtures/writeSuite';
import { locateSuite } from './locateSuite';
import { SuiteError } from './SuiteError';

const files = { 'test/a.js': '/*---\n---*/' };

/** A repository of its own, with room for an archive beside it. */
function makeRepository(): string {
  const repository = join(mkdtempSync(join(tmpdir(), 'modrec-home-')), 'repository');
  mkdirSync(join(repository, 'packages', 'deep'), { recursive: true });
  writeFileSync(join(repository, 'pnpm-workspace.yaml'), '');
  return repository;
}

function addArchive(repository: string): void {
  const shared = join(repository, '..', 'shared', 'test262');
  mkdirSync(shared, { recursive: true });
  const suite = writeSuite(files);
  // Not compressed, whatever its name says: tar looks at the content, and not every machine has xz.
  execFileSync('tar', ['-cf', join(shared, 'test262-0123abc.tar.xz'), '-C', dirname(suite), basename(suite)]);
}

describe('locateSuite', () => {
  it('prefers the named folder to the environment', () => {
    const [named, other] = [writeSuite(files), writeSuite(files)];
    expect(locateSuite({ directory: named, cwd: '/', env: { TEST262_DIR: other } })?.root).toBe(named);
    expect(locateSuite({ cwd: '/', env: { TEST262_DIR: other } })?.root).toBe(other);
  });

  it('refuses a named folder that is no suite', () => {
    expect(() => locateSuite({ directory: tmpdir(), cwd: '/', env: {} })).toThrow(SuiteError);
    expect(() => locateSuite({ directory: 'nowhere', cwd: '/', env: {} })).toThrow('/nowhere is not a Test262 checkout');
  });

  it('finds nothing where nothing is', () => {
    expect(locateSuite({ cwd: makeRepository(), env: {} })).toBeUndefined();
  });

  it('unpacks the archive beside the repository once', () => {
    const repository = makeRepository();
    addArchive(repository);
    const onUnpack = jest.fn();
    const first = locateSuite({ cwd: join(repository, 'packages', 'deep'), env: {}, onUnpack });
    const second = locateSuite({ cwd: repository, env: {}, onUnpack });
    expect(second).toEqual(first);
    expect(first?.commit).toBe('0123abc');
    expect(existsSync(join(first!.root, 'test', 'a.js'))).toBe(true);
    expect(onUnpack).toHaveBeenCalledTimes(1);
    expect(readdirSync(join(repository, '.cache', 'modrec'))).toEqual([expect.stringMatching(/^test262-[0-9a-f]{12}$/)]);
  });

  it('leaves nothing behind when the archive is broken', () => {
    const repository = makeRepository();
    addArchive(repository);
    writeFileSync(join(repository, '..', 'shared', 'test262', 'test262-9999999.tar.xz'), 'no archive');
    expect(() => locateSuite({ cwd: repository, env: {} })).toThrow(/^tar cannot unpack/);
    expect(readdirSync(join(repository, '.cache', 'modrec'))).toEqual([]);
  });

  it.each([
    ['a detached head', { '.git/HEAD': '0123456789\n' }],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': '0123456789\n' }],
    ['a packed branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': '# pack\nffff refs/heads/x\n0123456789 refs/heads/main\n' }],
  ])('knows the commit of a checkout at %s', (_, git) => {
    expect(locateSuite({ directory: writeSuite({ ...files, ...git }), cwd: '/', env: {} })?.commit).toBe('0123456789');
  });
});
