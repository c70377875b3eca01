/**
 * https://tc39.es/ecma262/#sec-imports-static-semantics-early-errors
 * Names bound twice by one import, attributes with the same key. Babel reports the first always and the second when the
 * keys are spelled alike.
 */
import type { StaticSemanticsTracer } from '../algorithm';
import type { ModuleItem } from '../grammar/ModuleItem';
import { BoundNames } from '../staticSemantics/BoundNames';
import { WithClauseToAttributes } from '../staticSemantics/WithClauseToAttributes';
import { earlyError, type EarlyError } from './EarlyError';
import { duplicates } from './moduleDeclarations';

export function importAttributeErrors(tracer: StaticSemanticsTracer | null, item: ModuleItem): EarlyError[] {
  if (!('WithClause' in item) || item.WithClause === null) return [];
  const keys = WithClauseToAttributes(tracer, item.WithClause).map((attribute) => attribute.Key);
  return duplicates(keys).map((key) =>
    earlyError('duplicate-import-attribute', `The import attribute '${key}' is given more than once.`, item.node),
  );
}

export function importBindingErrors(tracer: StaticSemanticsTracer | null, item: ModuleItem): EarlyError[] {
  if (item.type !== 'ImportDeclaration') return [];
  return duplicates(BoundNames(tracer, item)).map((name) =>
    earlyError('duplicate-declaration', `'${name}' has already been declared.`, item.node),
  );
}
