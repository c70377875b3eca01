import type { Report } from './Report';
import type { TestResult } from './TestResult';

/** One variant whose outcome differs between two reports. */
export interface Difference {
  readonly path: string;
  readonly variant: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Comparison {
  /** Did not pass before and passes now. */
  readonly fixed: readonly Difference[];
  /** Passed before and now fails, hangs or crashes. */
  readonly broken: readonly Difference[];
  readonly added: readonly Difference[];
  readonly removed: readonly Difference[];
  /** Any other change of outcome. */
  readonly changed: readonly Difference[];
}

/** Holds two reports side by side, variant by variant. */
export function compareReports(before: Report, after: Report): Comparison {
  const comparison = { fixed: [], broken: [], added: [], removed: [], changed: [] } as Record<keyof Comparison, Difference[]>;
  const old = new Map(before.results.map((result) => [key(result), result]));
  for (const result of after.results) {
    const previous = old.get(key(result));
    old.delete(key(result));
    if (previous?.outcome === result.outcome) continue;
    comparison[classify(previous, result)].push(difference(previous, result));
  }
  for (const previous of old.values()) comparison.removed.push(difference(previous, undefined));
  return comparison;
}

function classify(before: TestResult | undefined, after: TestResult): keyof Comparison {
  if (before === undefined) return 'added';
  if (after.outcome === 'PASS') return 'fixed';
  return before.outcome === 'PASS' && after.outcome !== 'SKIP' ? 'broken' : 'changed';
}

function difference(before: TestResult | undefined, after: TestResult | undefined): Difference {
  const { path, variant } = (after ?? before)!;
  return { path, variant, before: before?.outcome, after: after?.outcome };
}

function key({ path, variant }: TestResult): string {
  return `${path}\n${variant}`;
}

const titles: readonly (readonly [keyof Comparison, string])[] = [
  ['broken', 'Broken'],
  ['changed', 'Changed'],
  ['fixed', 'Fixed'],
  ['removed', 'Removed'],
  ['added', 'Added'],
];

/** The comparison for people; its last line has the five counts. */
export function formatComparison(comparison: Comparison): string {
  const sections = titles
    .filter(([kind]) => comparison[kind].length > 0)
    .map(([kind, title]) => `${title} (${comparison[kind].length})\n${comparison[kind].map(formatDifference).join('\n')}\n\n`);
  const counts = titles.map(([kind, title]) => `${comparison[kind].length} ${title.toLowerCase()}`);
  return `${sections.join('')}${counts.join(', ')}\n`;
}

function formatDifference({ path, variant, before, after }: Difference): string {
  return `  ${before ?? '(absent)'} -> ${after ?? '(absent)'}  ${path} (${variant})`;
}
