import type * as t from '@babel/types';
import { locationOf } from '../locate';
import type { ParseOptions } from '../options';
import { ParseErrors, type SyntaxErrorRecord } from '../ParseErrors';
import type { SourceLocation } from '../records';

/** An error that a rule has found, before it is reported. */
export interface EarlyError {
  readonly code: string;
  readonly message: string;
  readonly loc: SourceLocation;
}

/** An early error at the start of a node. */
export function earlyError(code: string, message: string, node: t.Node): EarlyError {
  return { code, message, loc: locationOf(node) };
}

/** The errors in source order, or null when there are none. */
export function reportEarlyErrors(errors: readonly EarlyError[], options: ParseOptions): ParseErrors | null {
  const records = errors.map((error): SyntaxErrorRecord => {
    return { ...error, fileName: options.fileName ?? '', constructorName: 'SyntaxError' };
  });
  const [first, ...others] = records.sort((a, b) => a.loc.index - b.loc.index);
  return first === undefined ? null : new ParseErrors([first, ...others]);
}
