import { inspect } from 'node:util';
import type { Line } from './Line';

/** The line as a terminal takes it. */
export function paint(spans: Line, colors: boolean): string {
  return spans
    .map(({ text, styles }) => {
      if (!colors || styles.length === 0 || text === '') return text;
      const codes = styles.map((style) => inspect.colors[style]!);
      return `\u001b[${codes.map(([on]) => on).join(';')}m${text}\u001b[0m`;
    })
    .join('');
}
