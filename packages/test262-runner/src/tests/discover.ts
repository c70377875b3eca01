import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseFrontmatter, type TestMetadata } from './frontmatter';

/** A test file of the suite. */
export interface TestFile {
  /** Path from the suite's root, with `/`: `test/language/import/…`. */
  readonly path: string;
  readonly metadata: TestMetadata;
}

/** A file that ought to be a test but cannot be read as one. */
export interface UnreadableTest {
  readonly path: string;
  readonly reason: string;
}

/** Lists every test path of a suite, sorted. Fixtures are not tests (INTERPRETING.md, Modules). */
export function discoverTestPaths(suiteRoot: string): string[] {
  const entries = readdirSync(join(suiteRoot, 'test'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js') && !entry.name.includes('_FIXTURE'))
    .map((entry) => relative(suiteRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export interface ReadTestsOptions {
  /** A cheap test on the text that spares the YAML parser; a file it refuses is left out. */
  readonly mayMatch?: (path: string, sourceText: string) => boolean;
}

/** Reads the frontmatter of the given tests. */
export function readTests(
  suiteRoot: string,
  paths: readonly string[],
  { mayMatch = () => true }: ReadTestsOptions = {},
): { tests: TestFile[]; unreadable: UnreadableTest[] } {
  const tests: TestFile[] = [];
  const unreadable: UnreadableTest[] = [];
  for (const path of paths) {
    try {
      const sourceText = readFileSync(join(suiteRoot, path), 'utf8');
      if (mayMatch(path, sourceText)) tests.push({ path, metadata: parseFrontmatter(sourceText) });
    } catch (error) {
      unreadable.push({ path, reason: (error as Error).message });
    }
  }
  return { tests, unreadable };
}
