/** The packages use each other as the drawing in ARCHITECTURE.md says, and in no other way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedDependencies, cycleIn } from './drawing';
import { packageNames, root, sourceFiles } from './sourceFiles';

const allowed = allowedDependencies(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
const files = sourceFiles();

/** `@modrec/parser` → `parser` */
const ours = (specifier: string): string | undefined => /^@modrec\/([^/]+)/.exec(specifier)?.[1];

it('the drawing shows every package and has no cycle', () => {
  expect([...allowed.keys()].sort()).toEqual(packageNames);
  expect(cycleIn(allowed)).toBeUndefined();
});

describe.each(packageNames)('%s', (name) => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };

  it('declares only dependencies that are drawn', () => {
    const declared = Object.keys(dependencies).flatMap((specifier) => ours(specifier) ?? []);
    expect(declared.filter((other) => allowed.get(name)?.has(other) !== true)).toEqual([]);
  });

  it('imports only packages that are drawn and declared', () => {
    const wrong = files
      .filter((file) => file.package === name)
      .flatMap(({ path, imports }) =>
        imports
          .map(({ specifier }) => ({ path, specifier, other: ours(specifier) }))
          .filter(({ other }) => other !== undefined && other !== name)
          .filter(({ other }) => allowed.get(name)?.has(other!) !== true || !(`@modrec/${other}` in dependencies)),
      );
    expect(wrong).toEqual([]);
  });
});

describe('reading the drawing', () => {
  const page = (lines: string): string => `# X\n\n\`\`\`dependencies\n${lines}\n\`\`\`\n`;

  it('takes chains', () => {
    const read = allowedDependencies(page('a ──► b ─► c\n  a ────► c'));
    expect([...read].map(([name, uses]) => [name, [...uses]])).toEqual([
      ['a', []],
      ['b', ['a']],
      ['c', ['b', 'a']],
    ]);
  });

  it('finds a cycle', () => {
    expect(cycleIn(allowedDependencies(page('a ─► b ─► c\nc ─► a')))).toEqual(['a', 'c', 'b', 'a']);
  });

  it('refuses what it cannot read', () => {
    expect(() => allowedDependencies('no drawing')).toThrow('no block');
    expect(() => allowedDependencies(page('a -> b'))).toThrow('Not a chain');
  });
});
