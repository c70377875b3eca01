import { readLog } from '@modrec/stepper';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnModrec } from './testing/spawnModrec';

const page = join(__dirname, '..', '..', 'stepper', 'dist', 'stepper.html');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modrec-step-'));
  writeFileSync(join(folder, 'a.mjs'), 'import "./b.mjs";\nconsole.log("a \u001b[2J");\nthrow new Error("end");\n');
  writeFileSync(join(folder, 'b.mjs'), 'let b = 1;\nb = 2;\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const modrec = (...args: string[]) => spawnModrec(['step', ...args], { cwd: folder });

it('prints a line for each moment where there is no terminal, and says so', async () => {
  const { code, stdout, stderr } = await modrec('a.mjs');
  expect(code).toBe(1);
  expect(stderr).toContain('This is no terminal, so here is a line for each moment, as with --plain.\n');
  expect(stderr).toContain('Error: end');
  expect(stdout).toMatch(/^ *\d+ {2}link {6}InnerModuleLinking 4 module\.\[\[Status\]\] ← linking$/m);
  expect(stdout).toMatch(/^ *\d+ {2}link {6}InnerModuleLinking \S+ .*; b\.mjs\.\[\[Status\]\]: linking → linked$/m);
  expect(stdout).toMatch(/console\.log: a ␛\[2J$/m);
  expect(stdout.split('\n').length).toBeGreaterThan(300);
});

it('prints the moments at breakpoints alone', async () => {
  const { stdout, stderr } = await modrec('--plain', '--break', 'b.mjs:2', '--break', 'a.mjs [[Status]] = linked', '--break', 'error', 'a.mjs');
  expect(stderr).not.toContain('no terminal');
  expect(stdout.split('\n').map((line) => line.trim().replace(/^\d+ +/, ''))).toEqual([
    'link      a.mjs.[[Status]]: linking → linked', 'evaluate  b.mjs:2:1 ExpressionStatement', 'evaluate  error: Error: end', '',
  ]);
});

(existsSync(page) ? it : it.skip)(`writes a page with the run in it${existsSync(page) ? '' : ' (left out: the page is not built)'}`, async () => {
  const { code, stdout } = await modrec('--web', '--out', 'out.html', 'b.mjs');
  expect([code, stdout]).toEqual([0, `${join(folder, 'out.html')}\n`]);
  const trace = /<script type="application\/json" id="trace">([^]*?)<\/script>/.exec(readFileSync(join(folder, 'out.html'), 'utf8'))![1]!;
  expect(readLog(trace).entry).toMatch(/b\.mjs$/);
});

it('tells when the run had more events than it may have', async () => {
  const { stderr } = await modrec('--plain', '--limit', '50', 'b.mjs');
  expect(stderr).toBe('The recording stops after 50 events, and the run had more; --limit sets how many it may have.\n');
});

it.each([
  [['--break', '!', 'a.mjs'], "--break: No breakpoint: '!'"],
  [['--plain', '--web', 'a.mjs'], '--plain and --web exclude each other'],
  [['--out', 'x.html', 'a.mjs'], '--out FILE needs --web'],
  [['--limit', '0', 'a.mjs'], '--limit 0 is no number of events'],
  [['--test262', 'x.js', 'a.mjs'], '--test262 PATH takes the place of FILE'],
  [['--web', '--out', 'missing/x.html', 'b.mjs'], 'cannot write'],
  [['none.mjs'], 'none.mjs'],
  [[], 'modrec step needs a FILE'],
])('%j is wrong usage', async (args, message) => {
  const { code, stderr } = await modrec(...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});
