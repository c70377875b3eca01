import type { TestResult } from '../report/TestResult';
import { ExpectationsError, type Expectations } from './Expectations';

const reasonLimit = 120;

/**
 * The expectations after a run: lines of tests that ran follow their results, all others stay, and so do those for other hosts. A kept line keeps its
 * reason; a new one gets the failure's message, for a person to replace.
 *
 * @throws ExpectationsError after a crash, since what a broken engine says must not become the expectation
 */
export function updateExpectations(expectations: Expectations, results: readonly TestResult[]): Expectations {
  const crashed = results.find(({ outcome }) => outcome === 'CRASH');
  if (crashed !== undefined) throw new ExpectationsError(`expectations stay as they are: ${crashed.path} (${crashed.variant}) crashed`);
  const tests = new Map(Object.entries(expectations.tests).map(([path, variants]) => [path, { ...variants }]));
  for (const { path, variant, outcome, message, expected } of results) {
    if (outcome === 'SKIP') continue;
    const variants = tests.get(path) ?? {};
    const isOfOtherHosts = variants[variant] !== undefined && expected === undefined;
    if (outcome !== 'PASS') {
      if (expected === undefined) variants[variant] = shorten(message ?? outcome);
    } else if (!isOfOtherHosts) delete variants[variant];
    if (Object.keys(variants).length === 0) tests.delete(path);
    else tests.set(path, variants);
  }
  return { features: expectations.features, tests: Object.fromEntries(tests) };
}

function shorten(message: string): string {
  const line = message.split('\n')[0]!;
  return line.length > reasonLimit ? `${line.slice(0, reasonLimit - 1)}…` : line;
}
