import type { Form, Span } from './findForms';

/**
 * The source text as Babel can parse it, every other character at its place: `export defer` without `defer`, and `* as ns` for a namespace
 * that is filtered.
 */
export function blankForms(sourceText: string, forms: readonly Form[]): string {
  let text = '';
  let done = 0;
  const replace = ({ start, end }: Span, by: string): void => {
    const blanks = sourceText.slice(start + by.length, end).replace(/[^\n\r\u2028\u2029]/g, ' ');
    text += sourceText.slice(done, start) + by + blanks;
    done = end;
  };
  for (const { defer, filter } of forms) {
    if (defer !== null) replace(defer, '');
    if (filter !== null) replace(filter, '*');
  }
  return text + sourceText.slice(done);
}
