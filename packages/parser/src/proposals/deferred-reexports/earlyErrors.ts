/**
 * https://tc39.es/proposal-deferred-reexports/#sec-imports-static-semantics-early-errors and
 * https://tc39.es/proposal-deferred-reexports/#sec-exports-static-semantics-early-errors
 */
import type { StaticSemanticsTracer } from '../../algorithm';
import { earlyError, type EarlyError } from '../../earlyErrors/EarlyError';
import { reservedWords } from '../../earlyErrors/exportDeclarations';
import { duplicates } from '../../earlyErrors/moduleDeclarations';
import type {
  ExportFrom,
  ExportSpecifier,
  ImportClause,
  ImportSpecifier,
  ModuleExportName,
  ModuleItem,
  NamedExports,
  NamedImports,
} from '../../grammar/ModuleItem';
import { StringValue } from '../../staticSemantics/StringValue';
import { FilteredNamespaceNames } from './FilteredNamespaceNames';
import { LocalBindings } from './LocalBindings';

type Tracer = StaticSemanticsTracer | null;

/** The early errors that the proposal adds, of one item. */
export function deferredReexportErrors(tracer: Tracer, item: ModuleItem): EarlyError[] {
  if (item.type === 'ImportDeclaration' && item.ImportClause !== null) return importErrors(tracer, item.ImportClause);
  if (item.type === 'ExportDeclaration' && item.production === 'ExportFromClause') return exportErrors(tracer, item);
  return [];
}

function importErrors(tracer: Tracer, clause: ImportClause): EarlyError[] {
  const part = clause.type === 'ImportClausePair' ? clause.second : clause;
  if (part.type === 'NamedImports') return LocalBindings(tracer, part).flatMap((name) => bindingErrors(tracer, name));
  if (part.type !== 'NameSpaceImport' || part.NamedImports === undefined) return [];
  return filterErrors(tracer, part.NamedImports, part.NamedImports.ImportsList);
}

/** Each name that is bound is treated as an |ImportedBinding|; Babel reports it first. */
function bindingErrors(tracer: Tracer, name: ModuleExportName): EarlyError[] {
  const text = StringValue(tracer, name);
  if (name.type === 'StringLiteral') {
    return [earlyError('string-import-binding', `'${text}' is a string and cannot be the name of a binding.`, name)];
  }
  if (!reservedWords.has(text) && text !== 'arguments' && text !== 'eval') return [];
  return [earlyError('unexpected-reserved-word', `'${text}' is a reserved word and cannot be the name of a binding.`, name)];
}

function exportErrors(tracer: Tracer, { defer, node, ExportFromClause: clause }: ExportFrom): EarlyError[] {
  if (clause.type === 'ExportStar') {
    const message = "'export defer *' needs names: which module a name comes from must be known without loading it.";
    return defer === true ? [earlyError('deferred-export-star', message, node)] : [];
  }
  if (clause.type !== 'ExportStarAs' || clause.NamedExports === undefined) return [];
  return filterErrors(tracer, clause.NamedExports, clause.NamedExports.ExportsList);
}

function filterErrors(
  tracer: Tracer,
  names: NamedImports | NamedExports,
  specifiers: readonly (ImportSpecifier | ExportSpecifier)[],
): EarlyError[] {
  const first = specifiers[0]?.node;
  const errors = specifiers.flatMap((specifier) => specifierErrors(tracer, specifier));
  for (const name of duplicates(FilteredNamespaceNames(tracer, names))) {
    errors.push(earlyError('duplicate-filtered-name', `'${name}' is listed more than once in a filtered namespace.`, first!));
  }
  return errors;
}

function specifierErrors(tracer: Tracer, specifier: ImportSpecifier | ExportSpecifier): EarlyError[] {
  const isImport = specifier.type === 'ImportSpecifier';
  const alias = isImport ? specifier.ModuleExportName : specifier.second;
  if (alias !== null) {
    return [earlyError('aliased-filtered-name', 'A filtered namespace lists names as they are exported, without aliases.', specifier.node)];
  }
  const name = isImport ? specifier.ImportedBinding : specifier.first;
  if (!/\p{Surrogate}/u.test(StringValue(tracer, name))) return [];
  return [earlyError('ill-formed-export-name', 'The name of an export must be a well-formed string.', name)];
}
