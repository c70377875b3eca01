/**
 * https://tc39.es/ecma262/#sec-imports-static-semantics-early-errors
 * Names bound twice by one import, attributes with the same key. Babel reports the first always and the second when the
 * keys are spelled alike.
 */
import type { StaticSemanticsTracer } from '../algorithm';
import type { ImportDeclaration, ModuleItem } from '../grammar/ModuleItem';
import { BoundNames } from '../staticSemantics/BoundNames';
import { WithClauseToAttributes } from '../staticSemantics/WithClauseToAttributes';
import { earlyError, type EarlyError } from './EarlyError';
import { duplicates } from './moduleDeclarations';

export function importDeclarationErrors(tracer: StaticSemanticsTracer | null, item: ModuleItem): EarlyError[] {
  const errors: EarlyError[] = item.type === 'ImportDeclaration' ? bindingErrors(tracer, item) : [];
  if (!('WithClause' in item) || item.WithClause === null) return errors;
  const keys = WithClauseToAttributes(tracer, item.WithClause).map((attribute) => attribute.Key);
  for (const key of duplicates(keys)) {
    errors.push(
      earlyError('duplicate-import-attribute', `The import attribute '${key}' is given more than once.`, item.node),
    );
  }
  return errors;
}

function bindingErrors(tracer: StaticSemanticsTracer | null, item: ImportDeclaration): EarlyError[] {
  return duplicates(BoundNames(tracer, item)).map((name) =>
    earlyError('duplicate-declaration', `'${name}' has already been declared.`, item.node),
  );
}
