import { pathPattern } from './pathPattern';

const path = 'test/language/import/import-attributes/json-invalid.js';

describe('pathPattern', () => {
  it.each([
    ['the path', path],
    ['the path without test/', 'language/import/import-attributes/json-invalid.js'],
    ['a folder', 'language/import'],
    ['a folder with a slash at its end', 'test/language/import/'],
    ['a substring', 'json-inv'],
    ['a path on disk', `/suite/${path}`],
    ['a path relative to the current folder', '../suite/test/language/import'],
    ['a star', 'language/import/*/json-*.js'],
    ['two stars', 'language/**/json-*.js'],
    ['two stars that stand for no folder', 'test/language/import/import-attributes/**/*.js'],
    ['a choice', '**/{text,json}-{valid,invalid}.js'],
    ['a question mark', '**/json-invali?.js'],
  ])('%s fits', (_, pattern) => {
    expect(pathPattern(pattern, '/suite', '/home')(path)).toBe(true);
  });

  it.each([
    ['another folder', 'language/export'],
    ['a star that would have to cross folders', 'language/*/json-invalid.js'],
    ['a glob of a part', '*json*'],
    ['a dot that is no wildcard', '**/json-invalid?js.js'],
  ])('%s does not fit', (_, pattern) => {
    expect(pathPattern(pattern, '/suite', '/home')(path)).toBe(false);
  });

  it('takes a path relative to a current folder inside the suite', () => {
    expect(pathPattern('./import', '/suite', '/suite/test/language')(path)).toBe(true);
  });
});
