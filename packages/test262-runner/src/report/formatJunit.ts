import { dirname } from 'node:path/posix';
import { assess } from '../expectations/assess';
import type { Report } from './Report';
import type { TestResult } from './TestResult';

/** JUnit's XML: one suite a folder. Expected failures appear as skipped, since the format knows no other way. */
export function formatJunit({ results }: Report): string {
  const folders = groupByFolder(results);
  const suites = [...folders].map(([folder, members]) => formatSuite(folder, members));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function groupByFolder(results: readonly TestResult[]): Map<string, TestResult[]> {
  const folders = new Map<string, TestResult[]>();
  for (const result of results) {
    const folder = dirname(result.path);
    const members = folders.get(folder);
    if (members === undefined) folders.set(folder, [result]);
    else members.push(result);
  }
  return folders;
}

function formatSuite(folder: string, results: readonly TestResult[]): string {
  const cases = results.map(formatCase);
  const number = (mark: string): number => cases.filter((text) => text.includes(mark)).length;
  const counts = `tests="${cases.length}" failures="${number('<failure')}" errors="${number('<error')}" skipped="${number('<skipped')}"`;
  return `  <testsuite name="${escape(folder)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function formatCase(result: TestResult): string {
  const { path, variant, milliseconds } = result;
  const open = `    <testcase classname="${escape(dirname(path))}" name="${escape(`${path} (${variant})`)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  const detail = formatDetail(result);
  return detail === '' ? `${open}/>\n` : `${open}>${detail}</testcase>\n`;
}

function formatDetail(result: TestResult): string {
  const message = escape(result.message ?? '');
  switch (assess(result)) {
    case 'crash':
      return `<error message="${message}"/>`;
    case 'new-failure':
      return `<failure type="${result.outcome}" message="${message}"/>`;
    case 'fixed':
      return `<failure type="FIXED" message="passes, but is expected not to: ${escape(result.expected ?? '')}"/>`;
    case 'as-expected':
      return result.outcome === 'PASS' ? '' : `<skipped message="${escape(result.expected ?? result.message ?? '')}"/>`;
  }
}

// Characters that XML 1.0 cannot hold, even escaped.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

function escape(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"\n]/g, (character) => entities[character]!);
}
