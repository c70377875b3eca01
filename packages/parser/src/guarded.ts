import { failureRecord } from './babel';
import type { ParseOptions } from './options';
import { ParseErrors } from './ParseErrors';

/**
 * Runs a parse so that source text never makes it throw: running out of host stack is an early error of its own.
 * A host exception that is not one is a mistake of ours or of the caller's tracer, and is not hidden.
 */
export function guarded<Result>(options: ParseOptions, parse: () => Result): Result | ParseErrors {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack'))
      return new ParseErrors([failureRecord(error, options)]);
    throw error;
  }
}
