import { readLog } from '@modrec/stepper';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { example, spawnModrec } from './testing/spawnModrec';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modrec-trace-'));
  writeFileSync(join(folder, 'a.mjs'), 'import "./b.mjs";\nconsole.log("a", 1);\nawait 1;\nconsole.error("end");\n');
  writeFileSync(join(folder, 'b.mjs'), 'let b = 1;\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const modrec = (...args: string[]) => spawnModrec(args, { cwd: folder });

it('writes a trace that can be read, beside what the program prints', async () => {
  const { code, stdout, stderr } = await modrec('trace', '--json', 'out.json', 'a.mjs');
  expect([code, stdout, stderr]).toEqual([0, 'a 1\n', 'end\n']);
  const log = readLog(readFileSync(join(folder, 'out.json'), 'utf8'));
  const url = (name: string): string => pathToFileURL(join(folder, name)).href;
  expect(log.entry).toBe(url('a.mjs'));
  expect(Object.keys(log.sources)).toEqual([url('a.mjs'), url('b.mjs')]);
  expect(log.events.filter(({ kind }) => kind === 'console')).toEqual([
    { kind: 'console', level: 'log', text: 'a 1' }, { kind: 'console', level: 'error', text: 'end' },
  ]);
  expect(log.events.filter(({ kind }) => kind === 'position').map((event) => 'line' in event && event.line)).toEqual([1, 2, 3, 4]);
});

it('writes JSON to standard output alone', async () => {
  const { stdout } = await modrec('trace', '--json', '-', 'a.mjs');
  expect(readLog(stdout).events.length).toBeGreaterThan(500);
});

it('prints a line for each event, calls indented', async () => {
  const { code, stdout } = await modrec('trace', 'a.mjs');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ +\d+ {2}CyclicModuleRecord\.Link\(module: a\.mjs\)\n +\d+ {4}1 +assert/m);
  expect(stdout).toMatch(/b\.mjs\.\[\[Status\]\]: linking → linked/);
  expect(stdout).not.toMatch(/^a 1$/m);
});

it('stops at the limit and says so', async () => {
  const { stdout, stderr } = await modrec('trace', '--limit', '20', 'a.mjs');
  expect(stdout.trimEnd().split('\n')).toHaveLength(20);
  expect(stderr).toContain('The trace stops after 20 events');
});

it('ends as the program does', async () => {
  const out = join(folder, 'throws.json');
  const { code, stderr } = await spawnModrec(['trace', '--json', out, example('errors', 'throws', 'main.js')]);
  expect([code, stderr.includes('Uncaught'), existsSync(out)]).toEqual([1, true, true]);
  expect(readLog(readFileSync(out, 'utf8')).events.some(({ kind }) => kind === 'error')).toBe(true);
});

it.each([
  [['trace'], 'modrec trace needs a FILE'],
  [['trace', '--limit', 'x', 'a.mjs'], '--limit x is no number of events'],
  [['trace', '--json', 'no/such/folder.json', 'a.mjs'], 'cannot write'],
  [['trace', '--tree', 'a.mjs'], 'unknown option --tree'],
])('%j is refused', async (args, message) => {
  const { code, stderr } = await modrec(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

it('writes down a test of Test262, without its harness', async () => {
  const suite = join(folder, 'suite');
  for (const part of ['harness', 'test']) mkdirSync(join(suite, part), { recursive: true });
  writeFileSync(join(suite, 'harness', 'assert.js'), 'function assert(value) { if (value !== true) throw "no"; }');
  writeFileSync(join(suite, 'harness', 'sta.js'), '');
  writeFileSync(join(suite, 'test', 'a.js'), '/*---\nflags: [module]\n---*/\nassert(true);\n');
  writeFileSync(join(suite, 'test', 'b.js'), '/*---\nflags: [module]\n---*/\nassert(false);\n');
  const passed = await modrec('trace', '--json', '-', '--test262', 'suite/test/a.js');
  const log = readLog(passed.stdout);
  const id = pathToFileURL(join(suite, 'test', 'a.js')).href;
  // The runner has parsed it once before it is loaded.
  expect([passed.code, Object.keys(log.sources), log.entry]).toEqual([0, [id, `${id}#2`], `${id}#2`]);
  expect(log.events.filter(({ kind }) => kind === 'position')).toMatchObject([{ line: 4, type: 'ExpressionStatement' }]);
  const failed = await modrec('trace', '--test262', 'suite/test/b.js');
  expect([failed.code, failed.stderr]).toEqual([1, expect.stringMatching(/^FAIL: no/)]);
  const missing = await modrec('trace', '--test262', 'suite/test/c.js');
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('there is no test')]);
});
