import type { Report } from './Report';

/** One result a line, so that two reports can be held side by side by a line-based tool too. */
export function formatJson({ results, ...summary }: Report): string {
  const head = JSON.stringify(summary, null, 2).replace(/\n\}$/, '');
  const lines = results.map((result) => `    ${JSON.stringify(result)}`);
  return `${head},\n  "results": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
