import { recordFiles } from '../../test-support/recordFiles';
import { layOut } from './layout';
import { runGraph } from './runGraph';

const draw = async (files: Record<string, string>) => layOut(runGraph(await recordFiles(files, 'a.js')), String);

test('importers stand above what they import, in the order of their text', async () => {
  const { nodes } = await draw({ 'a.js': 'import "./b.js"; import "./c.js";', 'b.js': '', 'c.js': '' });
  const [a, b, c] = ['a.js', 'b.js', 'c.js'].map((name) => nodes.find(({ id }) => id === name)!);
  expect([a!.y < b!.y, b!.y === c!.y, b!.x < c!.x]).toEqual([true, true, true]);
});

test('a cycle has a box around its members and nobody else', async () => {
  const { nodes, cycles } = await draw({ 'a.js': 'import "./b.js";', 'b.js': 'import "./c.js"; import "./d.js";', 'c.js': 'import "./b.js";', 'd.js': '' });
  expect(cycles.map(({ members }) => members)).toEqual([['b.js', 'c.js']]);
  const [box] = cycles;
  const inside = nodes.filter(({ x, y }) => Math.abs(x - box!.x) < box!.width / 2 && Math.abs(y - box!.y) < box!.height / 2);
  expect(inside.map(({ id }) => id)).toEqual(['b.js', 'c.js']);
});

test('edges tell import calls and attributes, and what was not found is there', async () => {
  const { nodes, edges } = await draw({ 'a.js': 'import data from "./d.json" with { type: "json" }; await import("./b.js"); await import("./nowhere.js");', 'b.js': '', 'd.json': '1' });
  expect(edges.map(({ to, label }) => [to, label?.text])).toEqual([['d.json', 'type: json'], ['b.js', 'import()'], ['./nowhere.js', 'import()']]);
  expect(nodes.filter(({ isMissing }) => isMissing).map(({ id }) => id)).toEqual(['./nowhere.js']);
});

test('the drawing is the same in whichever order loads settle', async () => {
  const files = { 'a.js': 'import "./b.js"; import "./c.js"; import "./d.js";', 'b.js': 'import "./d.js";', 'c.js': '', 'd.js': '' };
  const drawn = async (order: readonly string[]) => {
    const { nodes } = layOut(runGraph(await recordFiles(files, 'a.js', { loads: { order } })), String);
    return nodes.map(({ id, x, y }) => [id, x, y]);
  };
  expect(await drawn(['a.js', 'd.js', 'c.js', 'b.js'])).toEqual(await drawn(['a.js', 'b.js', 'c.js', 'd.js']));
});
