/**
 * https://tc39.es/ecma262/#sec-primary-expression-regular-expression-literals-static-semantics-early-errors
 * We report it: Babel looks at the flags only.
 */
import type * as t from '@babel/types';
import { RegExpSyntaxError, RegExpValidator } from '@eslint-community/regexpp';
import { locationOf } from '../locate';
import type { EarlyError } from './EarlyError';

/** The errors in the patterns and flags of regular expression literals. */
export function regularExpressionErrors(literals: readonly t.RegExpLiteral[]): EarlyError[] {
  return literals.map(regularExpressionError).filter((error) => error !== null);
}

function regularExpressionError(literal: t.RegExpLiteral): EarlyError | null {
  const { pattern, flags } = literal;
  const validator = new RegExpValidator({ ecmaVersion: 2025 });
  try {
    validator.validateFlags(flags);
    const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
    validator.validatePattern(pattern, 0, pattern.length, mode);
    return null;
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error;
    return { code: 'invalid-regular-expression', message: error.message, loc: locationOf(literal) };
  }
}
