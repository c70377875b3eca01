import type { Report } from './Report';
import type { TestResult } from './TestResult';

/** Test Anything Protocol, version 14. An expected failure is a TODO point. */
export function formatTap({ results }: Report): string {
  const points = results.map((result, index) => formatPoint(result, index + 1));
  return `TAP version 14\n1..${results.length}\n${points.join('')}`;
}

function formatPoint({ path, variant, outcome, message, expected }: TestResult, number: number): string {
  const isOk = outcome === 'PASS' || outcome === 'SKIP';
  const reason = expected ?? message ?? '';
  const directive = outcome === 'SKIP' ? ` # SKIP ${oneLine(reason)}` : expected === undefined ? '' : ` # TODO ${oneLine(reason)}`;
  const point = `${isOk ? 'ok' : 'not ok'} ${number} - ${path} (${variant})${directive}\n`;
  if (isOk) return point;
  return `${point}  ---\n  outcome: ${outcome}\n  message: ${JSON.stringify(message ?? '')}\n  ...\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/#/g, '\\#');
}
