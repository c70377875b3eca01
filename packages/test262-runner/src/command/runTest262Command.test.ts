import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testText, writeSuite } from '../fixtures/writeSuite';
import type { Report } from '../report/Report';
import { runTest262Command } from './runTest262Command';

const fixtures = join(__dirname, '..', 'fixtures');
const minute = 60_000;

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is a package of its own, so that the command keeps its cache there. */
function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'modrec-home-'));
  writeFileSync(join(home, 'package.json'), '{}');
  writeFileSync(join(home, 'none.json'), '{}');
  return home;
}

/** Runs the command in this process; it must not come to running tests. */
async function runHere(argv: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  const io = {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    cwd: makeHome(),
    env,
  };
  return { exitCode: await runTest262Command(argv, io), stdout, stderr };
}

/** Runs the command in a process of its own, with the native engine. */
function run(home: string, suite: string, ...argv: string[]): Ended {
  const args = ['--require', join(fixtures, 'registerTypeScript.cjs'), join(fixtures, 'commandMain.ts')];
  const options = ['--test262', suite, '--engine', join(fixtures, 'vmEngine.ts'), '-j', '1', '--expectations', 'none.json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...options, ...argv], { cwd: home, encoding: 'utf8' });
  return { exitCode: status, stdout, stderr };
}

const pass = testText('flags: [noStrict]');
const fail = testText('flags: [noStrict]', 'throw new Error("no");');

describe('modrec test262', () => {
  it('shows help with examples', async () => {
    for (const argv of [['--help'], ['-h'], ['compare', '--help']]) {
      const { exitCode, stdout } = await runHere(argv);
      expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^Usage: [\s\S]*Example/)]);
    }
  });

  it('says how to get a suite, and may go on without', async () => {
    const without = await runHere(['--suite', 'modules']);
    expect(without).toEqual({ exitCode: 3, stdout: '', stderr: expect.stringMatching(/^No Test262 suite found: .*git clone.*\n$/) });
    expect((await runHere(['--if-present'])).exitCode).toBe(0);
  });

  it.each([
    ['an unknown option', ['--nonsense'], 2],
    ['a selection that fits nothing', ['nothing-like-this'], 2],
    ['a comparison of one report', ['compare', 'a.json'], 2],
    ['a report that is not there', ['compare', 'a.json', 'b.json'], 2],
    ['a folder that is no suite', ['--test262', '/'], 3],
    ['expectations that are not there', ['--expectations', 'absent.json'], 3],
  ])('explains %s in one line', async (_, argv, exitCode) => {
    const ended = await runHere(argv, { TEST262_DIR: writeSuite({ 'test/a.js': pass }) });
    expect(ended.exitCode).toBe(exitCode);
    expect(ended.stderr).toMatch(/^modrec test262: .+\n(?:Try modrec test262 --help\n)?$/);
  });

  it('ends with the counts of tests, and with 0 when all is as expected', () => {
    const home = makeHome();
    const suite = writeSuite({ 'test/fails.js': fail, 'test/passes.js': pass, 'test/blocked.js': testText('flags: [CanBlockIsFalse]') });
    const expectations = { tests: { 'test/fails.js': { sloppy: 'known' } } };
    writeFileSync(join(home, 'known.json'), JSON.stringify(expectations));
    const { exitCode, stdout } = run(home, suite, '--expectations', 'known.json');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\n1 passed, 1 failed, 1 skipped\n$/);
  }, minute);

  it('tells new failures, fixed tests and stale lines, and repeats what failed', () => {
    const home = makeHome();
    const suite = writeSuite({ 'test/fails.js': fail, 'test/fixed.js': pass, 'test/passes.js': pass });
    const tests = { 'test/fixed.js': { sloppy: 'known' }, 'test/gone.js': { sloppy: 'known' } };
    writeFileSync(join(home, 'known.json'), JSON.stringify({ tests }));
    const first = run(home, suite, '--expectations', 'known.json', '--reporter', 'json=out/report.json');
    expect(first.exitCode).toBe(1);
    for (const part of ['Failures (1)', 'Fixed: ', 'test/gone.js: there is no such test']) expect(first.stdout).toContain(part);

    const report = JSON.parse(readFileSync(join(home, 'out', 'report.json'), 'utf8')) as Report;
    expect(report.results.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual([
      'test/fails.js FAIL',
      'test/fixed.js PASS',
      'test/passes.js PASS',
    ]);
    expect(report.header).toMatchObject({ engine: 'node:vm', node: process.version });

    const second = run(home, suite, '--expectations', 'known.json', '--failed-only');
    expect(second.stdout).toMatch(/\n1 passed, 1 failed, 0 skipped\n$/);
  }, minute);

  it('updates expectations, but not after a crash', () => {
    const home = makeHome();
    const suite = writeSuite({ 'test/fails.js': fail, 'test/crashes.js': testText('flags: [noStrict]', '"engine fails";') });
    const crashed = run(home, suite, '--update-expectations');
    expect(crashed.exitCode).toBe(3);
    expect(crashed.stderr).toContain('test/crashes.js (sloppy) crashed');
    expect(readFileSync(join(home, 'none.json'), 'utf8')).toBe('{}');

    expect(run(home, suite, '--update-expectations', 'fails').exitCode).toBe(0);
    expect(JSON.parse(readFileSync(join(home, 'none.json'), 'utf8'))).toEqual({
      features: {},
      tests: { 'test/fails.js': { sloppy: 'Error: no (runtime)' } },
    });
  }, minute);

  it('keeps prose out of a report on standard output', () => {
    const home = makeHome();
    const { stdout, stderr } = run(home, writeSuite({ 'test/passes.js': pass }), '--reporter', 'tap');
    expect(stdout).toBe('TAP version 14\n1..1\nok 1 - test/passes.js (sloppy)\n');
    expect(stderr).toMatch(/\n1 passed, 0 failed, 0 skipped\n$/);
    expect(existsSync(join(home, '.cache', 'modrec', 'test262-failed.json'))).toBe(true);
  }, minute);
});

describe('modrec test262 compare', () => {
  it('ends with 1 when something broke', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'modrec-reports-'));
    const write = (name: string, outcome: string): string => {
      const file = join(folder, name);
      writeFileSync(file, JSON.stringify({ results: [{ path: 'a.js', variant: 'strict', outcome, milliseconds: 1 }] }));
      return file;
    };
    const [good, bad] = [write('good.json', 'PASS'), write('bad.json', 'FAIL')];
    expect(await runHere(['compare', good, bad])).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('PASS -> FAIL  a.js (strict)') });
    expect(await runHere(['compare', bad, good])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 fixed') });
  });
});
