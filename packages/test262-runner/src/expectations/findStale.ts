import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '../tests/frontmatter';
import { loaders, variantsOf } from '../tests/variants';
import type { Expectations } from './Expectations';

/** Lines of the expectations that no test of the suite can ever meet. */
export function findStale(expectations: Expectations, suiteRoot: string): string[] {
  return [...staleFeatures(expectations, suiteRoot), ...staleTests(expectations, suiteRoot)];
}

function staleFeatures({ features }: Expectations, suiteRoot: string): string[] {
  const list = join(suiteRoot, 'features.txt');
  if (!existsSync(list)) return [];
  const known = new Set(
    readFileSync(list, 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim()),
  );
  return Object.keys(features)
    .filter((feature) => !known.has(feature))
    .map((feature) => `feature "${feature}": the suite does not know it`);
}

function staleTests({ tests }: Expectations, suiteRoot: string): string[] {
  return Object.entries(tests).flatMap(([path, variants]) => {
    const file = join(suiteRoot, path);
    if (!existsSync(file)) return [`${path}: there is no such test`];
    const possible = variantsOf(parseFrontmatter(readFileSync(file, 'utf8')), loaders).map(({ id }) => id);
    return Object.keys(variants)
      .filter((variant) => !possible.includes(variant))
      .map((variant) => `${path}: it has no variant "${variant}"`);
  });
}
