import { testText } from '../fixtures/writeSuite';
import { FrontmatterError, parseFrontmatter } from './frontmatter';

describe('parseFrontmatter', () => {
  it('reads what says how to run the test', () => {
    const text = testText('esid: x\nflags: [module, async]\nfeatures: [top-level-await]\nincludes:\n  - a.js\n  - b.js\nnegative:\n  phase: resolution\n  type: SyntaxError');
    expect(parseFrontmatter(text)).toEqual({
      flags: ['module', 'async'],
      features: ['top-level-await'],
      includes: ['a.js', 'b.js'],
      negative: { phase: 'resolution', type: 'SyntaxError' },
    });
  });

  it('reads a test that says nothing', () => {
    expect(parseFrontmatter(testText(''))).toEqual({ flags: [], features: [], includes: [], negative: undefined });
  });

  it('is not misled by prose that looks like keys or is no YAML', () => {
    const text = testText('description: >\n  flags: [raw]\n\n  a: b: c\ninfo: |\n    features: [x]\n      @deep\nflags: [noStrict]');
    expect(parseFrontmatter(text)).toMatchObject({ flags: ['noStrict'], features: [] });
  });

  it.each(['\r', '\r\n'])('takes the line ending %j', (lineEnding) => {
    const text = testText('description: a\nflags: [raw]\nfeatures: [b]').replaceAll('\n', lineEnding);
    expect(parseFrontmatter(text)).toMatchObject({ flags: ['raw'], features: ['b'] });
  });

  it.each([
    ['no block', 'var x;'],
    ['no YAML', testText('flags: [')],
    ['a list instead of a mapping', testText('- a')],
    ['flags that are no list', testText('flags: module')],
    ['an unknown phase', testText('negative:\n  phase: early\n  type: SyntaxError')],
    ['a negative without a type', testText('negative:\n  phase: parse')],
  ])('refuses %s', (_, text) => {
    expect(() => parseFrontmatter(text)).toThrow(FrontmatterError);
  });
});
