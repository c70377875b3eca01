import type { Totals } from './Report';
import type { TestResult } from './TestResult';

/** Counts variants. */
export function countVariants(results: readonly TestResult[]): Totals {
  return count(results.map(standing));
}

/** Counts test files: failed when a variant failed, skipped when none ran, else passed. */
export function countTests(results: readonly TestResult[]): Totals {
  const byPath = new Map<string, Set<keyof Totals>>();
  for (const result of results) {
    const standings = byPath.get(result.path) ?? new Set();
    byPath.set(result.path, standings.add(standing(result)));
  }
  return count([...byPath.values()].map((standings) => (standings.has('failed') ? 'failed' : standings.has('passed') ? 'passed' : 'skipped')));
}

function standing({ outcome }: TestResult): keyof Totals {
  if (outcome === 'PASS') return 'passed';
  return outcome === 'SKIP' ? 'skipped' : 'failed';
}

function count(standings: readonly (keyof Totals)[]): Totals {
  const number = (wanted: keyof Totals): number => standings.filter((found) => found === wanted).length;
  return { passed: number('passed'), failed: number('failed'), skipped: number('skipped') };
}
