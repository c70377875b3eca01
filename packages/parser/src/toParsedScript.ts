import type * as t from '@babel/types';
import { reportEarlyErrors, type EarlyError } from './earlyErrors/EarlyError';
import { regularExpressionErrors } from './earlyErrors/regularExpressions';
import type { ParseOptions } from './options';
import type { ParsedScript } from './parsed';
import type { ParseErrors } from './ParseErrors';
import { analyzeScopes } from './scopes/analyzeScopes';
import { annexBFunctions } from './staticSemantics/annexBFunctions';
import { topLevelDeclarations } from './staticSemantics/topLevelDeclarations';

/** A parsed program together with how it came to be. */
interface ScriptProgram {
  readonly kind: 'script' | 'eval';
  readonly sourceText: string;
  readonly program: t.Program;
  readonly strict: boolean;
  /** What rules of the caller have found. */
  readonly errors: readonly EarlyError[];
}

/** Applies the early errors that Babel leaves to us and gathers the declarations of a script or of eval code. */
export function toParsedScript(script: ScriptProgram, options: ParseOptions): ParsedScript | ParseErrors {
  const { kind, sourceText, program, strict } = script;
  const declarations = {
    ...topLevelDeclarations(program.body),
    annexBFunctions: strict ? [] : annexBFunctions(program.body),
  };
  const regularExpressions: t.RegExpLiteral[] = [];
  const scopes = analyzeScopes(program, kind, strict, regularExpressions);
  const errors = reportEarlyErrors([...script.errors, ...regularExpressionErrors(regularExpressions)], options);
  if (errors !== null) return errors;
  return {
    kind,
    sourceText,
    fileName: options.fileName ?? '',
    program,
    scopes,
    strict,
    ...declarations,
  };
}
