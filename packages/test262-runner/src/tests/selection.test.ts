import { testText, writeSuite } from '../fixtures/writeSuite';
import { selectTests, takeShard, type Selection } from './selection';

const everything: Selection = {
  patterns: [],
  suite: undefined,
  features: [],
  excludedFeatures: [],
  phases: [],
  shard: undefined,
  onlyPaths: undefined,
};

const suiteRoot = writeSuite({
  'test/annexB/built-ins/Function/html.js': testText('description: of a function'),
  'test/annexB/html.js': testText('description: a module of thoughts'),
  'test/built-ins/Promise/await.js': testText('features: [top-level-await, Symbol]'),
  'test/language/export/early.js': testText('negative:\n  phase: parse\n  type: SyntaxError'),
  'test/language/expressions/flagged.js': testText('flags: [module]'),
  'test/language/import/late.js': testText('negative:\n  phase: resolution\n  type: SyntaxError'),
  'test/language/import/late_FIXTURE.js': 'export {};',
  'test/language/import/data.json': '{}',
  'test/language/statements/plain.js': testText('features: [Symbol]'),
});

function select(selection: Partial<Selection>): string[] {
  return selectTests(suiteRoot, '/', { ...everything, ...selection }).tests.map(({ path }) => path);
}

describe('selectTests', () => {
  it('takes every test and no fixture, sorted', () => {
    const paths = select({});
    expect(paths).toHaveLength(7);
    expect(paths).toEqual([...paths].sort());
  });

  it('takes a test that fits one of the patterns', () => {
    expect(select({ patterns: ['annexB/html', 'language/import/*.js'] })).toEqual(['test/annexB/html.js', 'test/language/import/late.js']);
  });

  it('takes the module suite by folder, flag and feature', () => {
    expect(select({ suite: 'modules' })).toEqual([
      'test/built-ins/Promise/await.js',
      'test/language/export/early.js',
      'test/language/expressions/flagged.js',
      'test/language/import/late.js',
    ]);
  });

  it('takes the language suite by folder', () => {
    expect(select({ suite: 'language' })).toEqual([
      'test/annexB/built-ins/Function/html.js',
      'test/language/export/early.js',
      'test/language/expressions/flagged.js',
      'test/language/import/late.js',
      'test/language/statements/plain.js',
    ]);
  });

  it('takes by features, and leaves out by features first', () => {
    expect(select({ features: ['Symbol', 'nothing'] })).toEqual(['test/built-ins/Promise/await.js', 'test/language/statements/plain.js']);
    expect(select({ features: ['Symbol'], excludedFeatures: ['top-level-await'] })).toEqual(['test/language/statements/plain.js']);
  });

  it('takes negative tests by phase', () => {
    expect(select({ phases: ['parse'] })).toEqual(['test/language/export/early.js']);
    expect(select({ phases: ['parse', 'resolution'] })).toHaveLength(2);
  });

  it('takes only the given paths', () => {
    expect(select({ onlyPaths: new Set(['test/annexB/html.js', 'test/gone.js']) })).toEqual(['test/annexB/html.js']);
  });

  it('tells which tests it cannot read', () => {
    const root = writeSuite({ 'test/broken.js': 'no frontmatter' });
    expect(selectTests(root, '/', everything)).toEqual({
      tests: [],
      unreadable: [{ path: 'test/broken.js', reason: 'the file has no /*--- ---*/ block' }],
    });
  });
});

describe('takeShard', () => {
  it('deals all items to the shards, each to one', () => {
    const items = [1, 2, 3, 4, 5, 6, 7];
    const shards = [1, 2, 3].map((index) => takeShard(items, { index, count: 3 }));
    expect(shards).toEqual([[1, 4, 7], [2, 5], [3, 6]]);
  });
});
