/** How files of a package import each other. */
import { posix } from 'node:path';
import { cycleIn } from './drawing';
import { importsOf, packageNames, resolveWithin, sourceFiles, type SourceFile } from './sourceFiles';

const files = sourceFiles();
const isRelative = (specifier: string): boolean => /^\.{1,2}(?:\/|$)/.test(specifier);

/** `file: specifier` for every import that the predicate finds wrong. */
const wrongImports = (wrong: (file: SourceFile, specifier: string, typeOnly: boolean) => boolean): readonly string[] =>
  files.flatMap((file) =>
    file.imports
      .filter(({ specifier, typeOnly }) => wrong(file, specifier, typeOnly))
      .map(({ specifier }) => `${file.package}/src/${file.path}: ${specifier}`),
  );

describe.each(packageNames)('%s', (name) => {
  const own = files.filter((file) => file.package === name);
  const paths = new Set(own.map(({ path }) => path));

  it('has no import cycle (imports of types alone do not count)', () => {
    const edges = new Map(
      own.map(({ path, imports }) => [
        path,
        imports
          .filter(({ specifier, typeOnly }) => !typeOnly && isRelative(specifier))
          .flatMap(({ specifier }) => resolveWithin(paths, path, specifier) ?? []),
      ]),
    );
    expect(cycleIn(edges)).toBeUndefined();
  });

  it('does not import its own index', () => {
    // A test of the public exports may.
    const barrels = own.filter(({ path }) => !path.endsWith('.test.ts')).flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => isRelative(specifier) && resolveWithin(paths, path, specifier) === 'index.ts')
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(barrels).toEqual([]);
  });

  it('does not import itself by name', () => {
    expect(wrongImports((file, specifier) => file.package === name && specifier.split('/').slice(0, 2).join('/') === `@modrec/${name}`)).toEqual([]);
  });
});

it('no relative import leaves its package', () => {
  const leaves = (file: SourceFile, specifier: string): boolean =>
    isRelative(specifier) && posix.normalize(posix.join('src', posix.dirname(file.path), specifier)).startsWith('..');
  expect(wrongImports(leaves)).toEqual([]);
});

it('algorithms of interpreter never import each other', () => {
  const own = files.filter((file) => file.package === 'interpreter');
  const paths = new Set(own.map(({ path }) => path));
  const algorithms = new Set(own.filter(({ isAlgorithm }) => isAlgorithm).map(({ path }) => path));
  expect(algorithms.size).toBeGreaterThan(40);
  expect(
    wrongImports((file, specifier, typeOnly) => {
      if (typeOnly || file.package !== 'interpreter' || !file.isAlgorithm || !isRelative(specifier)) return false;
      return algorithms.has(resolveWithin(paths, file.path, specifier) ?? '');
    }),
  ).toEqual([]);
});

describe('reading imports', () => {
  it.each([
    ["import x from './a';", './a', false],
    ["import './a';", './a', false],
    ["import type { X } from './a';", './a', true],
    ["import { type X, type Y } from './a';", './a', true],
    ["import { type X, y } from './a';", './a', false],
    ["export * from './a';", './a', false],
    ["export type { X } from './a';", './a', true],
    ["const x = await import('./a');", './a', false],
    ["import x = require('./a');", './a', false],
    ["let x: import('./a').X;", './a', true],
  ])('%s', (text, specifier, typeOnly) => {
    expect(importsOf(text)).toEqual([{ specifier, typeOnly }]);
  });
});
