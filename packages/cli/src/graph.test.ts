import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { example, spawnModrec } from './testing/spawnModrec';

const main = example('graph', 'main.js');

it('shows the loaded graph as a tree, and runs nothing', async () => {
  const { code, stdout, stderr } = await spawnModrec(['graph', main]);
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n').map((line) => line.replace(/ {2,}/, '  '));
  expect(lines[0]).toBe('main.js  unlinked, top-level await');
  expect(lines).toContain('├─ settings.json (type: json)  synthetic');
  expect(lines).toContain('cycle: even.js, odd.js');
  expect(stdout).not.toContain('greeting.js');
});

it.each([['link', 'linked'], ['evaluate', 'evaluated']])('goes on until %s', async (phase, status) => {
  const { stdout } = await spawnModrec(['graph', '--until', phase, main]);
  expect(stdout).toMatch(new RegExp(`^main\\.js +${status}, top-level await`));
  expect(stdout.includes('greeting.js (import())')).toBe(phase === 'evaluate');
});

it('keeps the program\'s output apart', async () => {
  const { stdout, stderr } = await spawnModrec(['graph', '--until', 'evaluate', main]);
  expect(stdout).not.toContain('hello from modrec');
  expect(stderr).toContain('hello from modrec');
});

it.each([
  ['mermaid', 'flowchart TD\n'], ['dot', 'digraph modules {\n'], ['svg', '<svg xmlns='], ['json', '{\n  "nodes": [\n'],
])('writes %s', async (format, start) => {
  const { code, stdout } = await spawnModrec(['graph', '--format', format, main]);
  expect(code).toBe(0);
  expect(stdout.startsWith(start)).toBe(true);
  expect(stdout).toContain('odd.js');
});

it('shows a graph that does not load as far as it came', async () => {
  const { code, stdout, stderr } = await spawnModrec(['graph', example('errors', 'missing-file', 'main.js')]);
  expect(code).toBe(1);
  expect(stdout).toContain('(not loaded)');
  expect(stderr).toContain('Uncaught');
});

it('writes to a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'modrec-graph-'));
  const { stdout } = await spawnModrec(['graph', '--format', 'json', '--output', join(folder, 'graph.json'), main]);
  expect(stdout).toBe('');
  const graph = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')) as { nodes: { name: string; status?: string }[]; cycles: string[][] };
  expect(graph.nodes[0]).toMatchObject({ name: 'main.js', status: 'unlinked', isEntry: true });
  expect(graph.cycles).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

it.each([
  [['graph', '--format', 'sgv', 'main.js'], '--format sgv is not one of'],
  [['graph', '--until', 'end', 'main.js'], '--until end is not one of'],
  [['graph', 'nothing.js'], 'there is no file nothing.js'],
])('%j is refused', async (args, message) => {
  const { code, stderr } = await spawnModrec(args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
