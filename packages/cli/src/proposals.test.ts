import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proposals } from '@modrec/interpreter';
import { spawnModrec } from './testing/spawnModrec';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'modrec-proposals-')));
beforeAll(() => {
  writeFileSync(join(folder, 'main.js'), 'import defer * as ns from "./dep.js";\nconsole.log("main");\nconsole.log(ns.x);');
  writeFileSync(join(folder, 'dep.js'), 'console.log("dep"); export const x = 1;');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => spawnModrec(['run', ...args, 'main.js'], { cwd: folder });

describe('modrec run --proposals', () => {
  it.each(['import-defer', 'source-phase,import-defer', 'all'])('%s turns import defer on', async (list) => {
    expect(await run('--proposals', list)).toMatchObject({ code: 0, stdout: 'main\ndep\n1\n', stderr: '' });
  });

  it.each([[], ['--proposals', 'none'], ['--proposals', 'import-text']])('without it, by %j, the error names the option', async (...args) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(1);
    expect(stderr).toContain("SyntaxError: This is syntax of the proposal 'import-defer'");
    expect(stderr).toContain('main.js:1:8');
    expect(stderr).toContain('--proposals import-defer');
  });

  it('refuses what is no proposal', async () => {
    expect(await run('--proposals', 'import-difer')).toMatchObject({ code: 2, stderr: expect.stringContaining('import-defer') as string });
  });
});

test('modrec proposals tells name, stage, date and text of each', async () => {
  const { stdout } = await spawnModrec(['proposals']);
  const rows = stdout.trimEnd().split('\n').map((line) => line.split(/ {2,}/));
  expect(rows).toEqual([
    ['name', 'stage', 'date', 'text'],
    ...proposals.map(({ name, stage, date, source }) => [name, stage, date, source]),
  ]);
});
