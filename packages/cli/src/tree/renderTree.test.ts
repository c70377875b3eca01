import type { GraphNode } from './ModuleGraph';
import { renderTree } from './renderTree';

/** `a -> b c? x!`: `?` is an import call, `!` was not loaded. */
function graphOf(...lines: string[]): Map<string, GraphNode> {
  return new Map(
    lines.map((line) => {
      const [id = '', targets = ''] = line.split(' -> ');
      const edges = targets
        .split(' ')
        .filter((target) => target !== '')
        .map((target) => {
          const name = target.replace(/[?!]$/, '');
          return { specifier: name, target: target.endsWith('!') ? undefined : name, dynamic: target.endsWith('?') };
        });
      return [id, { id, fields: { Status: 'evaluated' }, edges }];
    }),
  );
}

const draw = (...lines: string[]): string[] =>
  renderTree('a', graphOf(...lines), (id) => `${id}.js`)
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
