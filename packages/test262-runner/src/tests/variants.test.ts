import type { TestMetadata } from './frontmatter';
import { variantsOf, type Loader } from './variants';

function ids(metadata: Partial<TestMetadata>, loaders: readonly Loader[] = ['sync']): string[] {
  return variantsOf({ flags: [], features: [], includes: [], negative: undefined, ...metadata }, loaders).map(({ id }) => id);
}

describe('variantsOf', () => {
  it.each([
    [[], ['sloppy', 'strict']],
    [['onlyStrict'], ['strict']],
    [['noStrict'], ['sloppy']],
    [['raw'], ['raw']],
    [['module'], ['module']],
    [['module', 'raw'], ['module']],
    [['async', 'generated'], ['sloppy', 'strict']],
  ])('flags %j run as %j', (flags, expected) => {
    expect(ids({ flags })).toEqual(expected);
  });

  it('multiplies tests that load modules by the loaders', () => {
    const loaders: Loader[] = ['sync', 'async', 'shuffled'];
    expect(ids({ flags: ['module'] }, loaders)).toEqual(['module', 'module-async', 'module-shuffled']);
    expect(ids({ features: ['dynamic-import'] }, ['async'])).toEqual(['sloppy-async', 'strict-async']);
  });

  it('runs a test that loads nothing once, whatever the loaders', () => {
    expect(ids({ flags: ['noStrict'] }, ['async', 'shuffled'])).toEqual(['sloppy']);
  });
});
