/**
 * https://tc39.es/ecma262/#sec-exports-static-semantics-early-errors
 * What `export { … }` without `from` may refer to. Babel reports it first.
 */
import type * as t from '@babel/types';
import type { StaticSemanticsTracer } from '../algorithm';
import type { ModuleExportName, ModuleItem } from '../grammar/ModuleItem';
import { ReferencedBindings } from '../staticSemantics/ReferencedBindings';
import { StringValue } from '../staticSemantics/StringValue';
import { earlyError, type EarlyError } from './EarlyError';

/** https://tc39.es/ecma262/#prod-ReservedWord, and the words that strict mode code reserves as well. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with yield ' +
    'implements interface let package private protected public static'
  ).split(' '),
);

export function exportDeclarationErrors(tracer: StaticSemanticsTracer | null, item: ModuleItem): EarlyError[] {
  if (item.type !== 'ExportDeclaration' || item.production !== 'NamedExports') return [];
  return ReferencedBindings(tracer, item.NamedExports).flatMap((name) => referenceErrors(tracer, name));
}

function referenceErrors(tracer: StaticSemanticsTracer | null, name: ModuleExportName): EarlyError[] {
  const text = StringValue(tracer, name);
  if (name.type === 'StringLiteral') return [stringBinding(text, name)];
  return reservedWords.has(text)
    ? [
        earlyError(
          'unexpected-reserved-word',
          `'${text}' is a reserved word and cannot be the name of a binding.`,
          name,
        ),
      ]
    : [];
}

function stringBinding(text: string, name: t.StringLiteral): EarlyError {
  return earlyError(
    'string-export-binding',
    `'${text}' is a string; only an export from another module can be named by one.`,
    name,
  );
}
