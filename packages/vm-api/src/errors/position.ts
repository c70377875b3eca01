/** A place as stacks show it. */
export interface Position {
  readonly file: string;
  /** From 1, with the line offset that the code was given. */
  readonly line: number;
  /** The source line itself. */
  readonly sourceLine: string;
  /** From 1, in the source line. */
  readonly column: number;
}

/** The lines that Node puts before a stack: the place, its source line, and a caret under the column. */
export function positionHeader({ file, line, sourceLine, column }: Position): string {
  // Tabs stay tabs, so that the caret stands where it should.
  const blanks = sourceLine.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return `${file}:${line}\n${sourceLine}\n${blanks}^\n\n`;
}

/** The line of a source text, counted from 1. */
export function sourceLineAt(sourceText: string, line: number): string {
  return sourceText.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? '';
}

/**
 * Gives an error, of any realm, a stack that begins with a place, and goes on with the callers of `hidden`.
 *
 * @returns the same error
 */
export function withPosition<E extends Error>(error: E, position: Position, hidden: (...args: never[]) => unknown): E {
  Error.captureStackTrace(error, hidden);
  const value = positionHeader(position) + (error.stack ?? '');
  return Object.defineProperty(error, 'stack', { value, writable: true, enumerable: false, configurable: true });
}
