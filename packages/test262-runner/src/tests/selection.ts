import { discoverTestPaths, readTests, type TestFile, type UnreadableTest } from './discover';
import type { NegativePhase } from './frontmatter';
import { pathPattern } from './pathPattern';
import { suites, type SuiteName } from './suites';

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Which tests a run takes; every criterion that is given must hold. */
export interface Selection {
  /** Globs, files, folders or substrings; a test that fits one of them is taken. */
  readonly patterns: readonly string[];
  readonly suite: SuiteName | undefined;
  /** A test needs at least one of these, when there are any. */
  readonly features: readonly string[];
  /** A test with one of these is out, whatever else it carries. */
  readonly excludedFeatures: readonly string[];
  /** Only negative tests of these phases, when there are any. */
  readonly phases: readonly NegativePhase[];
  readonly shard: Shard | undefined;
  /** Only these paths, when given (`--failed-only`). */
  readonly onlyPaths: ReadonlySet<string> | undefined;
}

export interface SelectedTests {
  readonly tests: TestFile[];
  readonly unreadable: UnreadableTest[];
}

/** Finds the tests of a suite that the selection takes, sorted by path. */
export function selectTests(suiteRoot: string, cwd: string, selection: Selection): SelectedTests {
  const predicates = selection.patterns.map((pattern) => pathPattern(pattern, suiteRoot, cwd));
  const paths = discoverTestPaths(suiteRoot).filter(
    (path) =>
      (predicates.length === 0 || predicates.some((matches) => matches(path))) &&
      (selection.onlyPaths === undefined || selection.onlyPaths.has(path)),
  );
  const { tests, unreadable } = readTests(suiteRoot, paths, selection.suite === undefined ? {} : { mayMatch: suites[selection.suite].mayBeMember });
  return { tests: takeShard(tests.filter((test) => isSelected(test, selection)), selection.shard), unreadable };
}

function isSelected(test: TestFile, { suite, features, excludedFeatures, phases }: Selection): boolean {
  const { negative, features: carried } = test.metadata;
  return (
    (suite === undefined || suites[suite].isMember(test)) &&
    (features.length === 0 || carried.some((feature) => features.includes(feature))) &&
    !carried.some((feature) => excludedFeatures.includes(feature)) &&
    (phases.length === 0 || (negative !== undefined && phases.includes(negative.phase)))
  );
}

/** Every `count`-th test, so that each shard gets a like share of the slow folders. */
export function takeShard<T>(items: readonly T[], shard: Shard | undefined): T[] {
  if (shard === undefined) return [...items];
  return items.filter((_, position) => position % shard.count === shard.index - 1);
}
