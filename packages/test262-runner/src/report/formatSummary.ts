import { assess, type Assessment } from '../expectations/assess';
import { groupFailures } from './groupFailures';
import type { Report, Totals } from './Report';
import type { TestResult } from './TestResult';

const examplesPerGroup = 3;
const groupLimit = 40;
const slowestCount = 10;
const detailedLimit = 5;
/** Nobody needs to see the slowest of a run in which none is slow. */
const slowThreshold = 1000;

/** The report for people. Its last line is `N passed, N failed, N skipped`, alone, and counts tests. */
export function formatSummary(report: Report, staleLines: readonly string[]): string {
  const of = (wanted: Assessment): TestResult[] => report.results.filter((result) => assess(result) === wanted);
  const sections = [
    formatGroups('Crashes of the engine', of('crash')),
    formatGroups('Failures', of('new-failure')),
    formatList('Fixed: these pass, but a line of the expectations says they do not', of('fixed').map(name)),
    formatList('Stale lines of the expectations', staleLines),
    formatLeftOut(report.results),
    formatList('Slowest', slowest(report.results)),
    `${formatVariants(report)}\n${formatTotals(report.tests)}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The closing line's text. */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function formatGroups(title: string, failures: readonly TestResult[]): string {
  const groups = groupFailures(failures);
  const isDetailed = failures.length <= detailedLimit;
  const lines = groups.slice(0, groupLimit).flatMap(({ folder, message, results }) => [
    `  ${results.length} × ${folder}: ${message}`,
    ...results.slice(0, examplesPerGroup).flatMap((result) => [`      ${name(result)}`, ...(isDetailed ? details(result) : [])]),
    ...(results.length > examplesPerGroup ? [`      … and ${results.length - examplesPerGroup} more`] : []),
  ]);
  const rest = groups.length > groupLimit ? [`  … and ${groups.length - groupLimit} more groups`] : [];
  return lines.length === 0 ? '' : [`${title} (${failures.length})`, ...lines, ...rest].join('\n');
}

/** The whole message, for who runs a single test to see what is wrong with it. */
function details({ message = '' }: TestResult): string[] {
  return message.split('\n').map((line) => `        ${line}`);
}

function formatLeftOut(results: readonly TestResult[]): string {
  const counts = new Map<string, number>();
  for (const { outcome, message = '' } of results) if (outcome === 'SKIP') counts.set(message, (counts.get(message) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lines = [...counts].map(([reason, count]) => `  ${count} × ${reason}`);
  return total === 0 ? '' : [`Skipped (${total})`, ...lines].join('\n');
}

function formatList(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${title} (${items.length})`, ...items.map((item) => `  ${item}`)].join('\n');
}

function slowest(results: readonly TestResult[]): string[] {
  return results
    .filter(({ milliseconds }) => milliseconds >= slowThreshold)
    .sort((left, right) => right.milliseconds - left.milliseconds)
    .slice(0, slowestCount)
    .map((result) => `${(result.milliseconds / 1000).toFixed(1)} s  ${name(result)}`);
}

function formatVariants({ results, variants, milliseconds }: Report): string {
  const expected = results.filter(({ outcome, expected: reason }) => outcome !== 'SKIP' && outcome !== 'PASS' && reason !== undefined);
  const known = expected.length === 0 ? '' : ` (${expected.length} of them expected)`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `Variants: ${variants.passed} passed, ${variants.failed} failed${known}, ${variants.skipped} skipped, in ${seconds} s; tests:`;
}

function name({ path, variant }: TestResult): string {
  return `${path} (${variant})`;
}
