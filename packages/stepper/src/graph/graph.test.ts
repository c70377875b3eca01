import * as fc from 'fast-check';
import { Recording } from '../moments/Recording';
import { importDefer } from '@modrec/interpreter';
import { recordGraph } from '../test-support/asyncGraph';
import { recordFiles, type RecordFilesOptions } from '../test-support/recordFiles';
import { cyclesOf } from './cyclesOf';
import { renderDot } from './dot';
import { graphOf } from './graphOf';
import { layoutGraph } from './layout';
import { renderMermaid } from './mermaid';
import type { ModuleGraph } from './ModuleGraph';
import { renderSvg } from './svg';
import { renderTree } from './tree';

const files = {
  'file:///p/a.mjs': 'import { b } from "./b.mjs"; import data from "./d.json" with { type: "json" }; import defer * as lazy from "./lazy.mjs"; await import("./dynamic.mjs");',
  'file:///p/b.mjs': 'import "./a.mjs"; export const b = 1;',
  'file:///p/d.json': '{}',
  'file:///p/lazy.mjs': '',
  'file:///p/dynamic.mjs': 'await 1; throw "no <luck>";',
};

async function graphAtEnd(modules: Readonly<Record<string, string>>, entry: string, options?: RecordFilesOptions): Promise<ModuleGraph> {
  const recording = new Recording(await recordFiles(modules, entry, options));
  return graphOf(recording.moment(recording.length - 1), entry);
}

let graph: ModuleGraph;
beforeAll(async () => {
  graph = await graphAtEnd(files, 'file:///p/a.mjs', { layers: [importDefer] });
});

it('has the modules with their states, what they ask for, and the cycles', () => {
  expect(graph.nodes.map(({ name, status, cycle, error, isEntry }) => [name, status, cycle, error, isEntry])).toEqual([
    ['a.mjs', 'evaluated', 0, '"no <luck>"', true],
    ['b.mjs', 'evaluated', 0, undefined, false],
    ['d.json', undefined, undefined, undefined, false],
    ['lazy.mjs', 'linked', undefined, undefined, false],
    ['dynamic.mjs', 'evaluated', undefined, '"no <luck>"', false],
  ]);
  expect(graph.edges.map(({ specifier, attributes, phase, isDynamic }) => [specifier, attributes, phase, isDynamic])).toEqual([
    ['./b.mjs', {}, 'evaluation', false],
    ['./d.json', { type: 'json' }, 'evaluation', false],
    ['./lazy.mjs', {}, 'defer', false],
    ['./dynamic.mjs', {}, 'evaluation', true],
    ['./a.mjs', {}, 'evaluation', false],
  ]);
  expect(graph.cycles).toEqual([['file:///p/a.mjs', 'file:///p/b.mjs']]);
});

it('is drawn as a tree', () => {
  expect(renderTree(graph).split('\n')).toEqual([
    'a.mjs                      evaluated, top-level await, error',
    '├─ b.mjs                   evaluated',
    '│  └─ a.mjs                (cycle)',
    '├─ d.json (type: json)     synthetic',
    '├─ lazy.mjs (defer)        linked',
    '└─ dynamic.mjs (import())  evaluated, top-level await, error',
    '',
    'cycle: a.mjs, b.mjs',
    '',
  ]);
});

it('says what is not loaded, and where a module was before', async () => {
  const broken = await graphAtEnd({ a: 'import "b"; import "c"; import "missing"', b: 'import "c"', c: '' }, 'a');
  expect(renderTree(broken).trimEnd().split('\n')).toEqual([
    'a           new', '├─ b        new', '│  └─ c     new', '├─ c        (above)', '└─ missing  (not loaded)',
  ]);
  for (const render of [renderMermaid, renderDot, renderSvg]) expect(render(broken)).toContain('not loaded');
});

it('is written in Mermaid', () => {
  const text = renderMermaid(graph);
  expect(text).toContain('flowchart TD\n  subgraph c0["cycle"]\n    m0(["a.mjs<br>evaluated, top-level await, error"]):::failed\n    m1["b.mjs<br>evaluated"]:::evaluated\n  end\n');
  expect(text).toContain('m0 -->|"type: json"| m2');
  expect(text).toContain('m0 -.->|"import()"| m4');
});

it('is written for Graphviz, names with quotation marks too', async () => {
  expect(renderDot(graph)).toContain('"file:///p/a.mjs" -> "file:///p/lazy.mjs" [label="defer"];');
  const quoted = await graphAtEnd({ 'a"\\': '' }, 'a"\\');
  expect(renderDot(quoted)).toContain('"a\\"\\\\" [label="a\\"\\\\\\nevaluated"');
});

it('is drawn: a box for each module, inside the drawing and beside each other, cycles around their members', () => {
  const { width, height, nodes, cycles, edges } = layoutGraph(graph);
  for (const { x, y, width: w, height: h } of nodes) {
    expect([x - w / 2 >= 0, y - h / 2 >= 0, x + w / 2 <= width, y + h / 2 <= height]).toEqual([true, true, true, true]);
  }
  const apart = (a: (typeof nodes)[0], b: (typeof nodes)[0]): boolean => Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
  nodes.forEach((a, i) => nodes.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
  const [cycle] = cycles;
  for (const { x, y } of nodes.slice(0, 2)) expect(Math.abs(x - cycle!.x) < cycle!.width / 2 && Math.abs(y - cycle!.y) < cycle!.height / 2).toBe(true);
  expect(edges.every(({ points }) => points.length >= 2)).toBe(true);
});

it('as SVG shows state as words and as colour, and lets no text out of its place', () => {
  const svg = renderSvg(graph);
  expect(svg).toContain('evaluated, top-level await, error');
  expect(svg).not.toContain('<luck>');
  expect(svg).toContain('#60;luck&#62;');
});

describe('cycles', () => {
  const reaches = (arcs: readonly { from: number; to: number }[], from: number, to: number): boolean => {
    const found = new Set(arcs.filter((arc) => arc.from === from).map((arc) => arc.to));
    for (const at of found) for (const arc of arcs) if (arc.from === at) found.add(arc.to);
    return found.has(to);
  };

  it('are the modules that lead back to themselves, together with those on the way', () => {
    const arc = fc.record({ from: fc.nat(6), to: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 14 }), (arcs) => {
        const ids = [0, 1, 2, 3, 4, 5, 6];
        const expected = ids
          .filter((id) => reaches(arcs, id, id))
          .map((id) => ids.filter((other) => other === id || (reaches(arcs, id, other) && reaches(arcs, other, id))))
          .filter((members, i, all) => all.findIndex(([first]) => first === members[0]) === i);
        expect(cyclesOf(ids, arcs)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('may be long', () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => i);
    expect(cyclesOf(ids, ids.map((from) => ({ from, to: (from + 1) % ids.length })))).toEqual([ids]);
  });
});

it('is of the moment: modules come and change', async () => {
  const recording = await recordGraph('A -> B; B -> A');
  expect(graphOf(recording.moment(-1), 'A').nodes).toEqual([]);
  const linking = recording.log.events.findIndex((event) => event.kind === 'write' && event.new === 'linking');
  expect(graphOf(recording.moment(linking), 'A').nodes.map(({ status }) => status)).toEqual(['linking', 'unlinked']);
});
