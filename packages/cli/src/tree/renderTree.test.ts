import type { GraphEdge, ModuleGraph } from './ModuleGraph';
import { renderTree } from './renderTree';

/** `a -> b c? x!`: `?` is an import call, `!` was not loaded. */
function graphOf(...lines: string[]): ModuleGraph {
  const parts = lines.map((line) => line.split(' -> '));
  return {
    nodes: parts.map(([id = ''], index) => ({ id, isEntry: index === 0, fields: { Status: 'evaluated' } })),
    edges: parts.flatMap(([from = '', targets]) => (targets?.split(' ') ?? []).map((target) => edge(from, target))),
  };
}

function edge(from: string, target: string): GraphEdge {
  const specifier = target.replace(/[?!]$/, '');
  return { from, to: target.endsWith('!') ? undefined : specifier, specifier, isDynamic: target.endsWith('?') };
}

const draw = (...lines: string[]): string[] =>
  renderTree(graphOf(...lines), (id) => `${id}.js`)
    .trimEnd()
    .split('\n');

describe('renderTree', () => {
  it('puts imports below their importer, in order', () => {
    expect(draw('a -> b c', 'b -> d', 'c', 'd')).toEqual([
      '            Status',
      'a.js        evaluated',
      '├─ b.js     evaluated',
      '│  └─ d.js  evaluated',
      '└─ c.js     evaluated',
    ]);
  });

  it('says where a module was drawn before', () => {
    const lines = draw('a -> b c', 'b -> a', 'c -> b');
    expect(lines).toContain('│  └─ a.js  (cycle)');
    expect(lines).toContain('   └─ b.js  (above)');
  });

  it('marks import calls and what was never loaded', () => {
    const lines = draw('a -> b? x!', 'b');
    expect(lines[2]).toMatch(/^├─ import\(b\.js\) +evaluated$/);
    expect(lines[3]).toBe('└─ x  (not loaded)');
  });

  it('draws a chain that is longer than the stack', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => (i === 0 ? 'a -> m1' : `m${i} -> m${i + 1}`));
    expect(draw(...lines)).toHaveLength(3002);
  });
});
