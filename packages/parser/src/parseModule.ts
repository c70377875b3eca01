import type * as t from '@babel/types';
import { moduleGoal, parseProgram } from './babel';
import { reportEarlyErrors, type EarlyError } from './earlyErrors/EarlyError';
import { attributeErrors, moduleEarlyErrors } from './earlyErrors/moduleEarlyErrors';
import { regularExpressionErrors } from './earlyErrors/regularExpressions';
import type { Module } from './grammar/ModuleItem';
import { toModule } from './grammar/toModule';
import { exactList } from './exactList';
import { guarded } from './guarded';
import type { ParseOptions } from './options';
import type { ParsedModule } from './parsed';
import { ParseErrors } from './ParseErrors';
import { parseDeferredReexports } from './proposals/deferred-reexports/parseDeferredReexports';
import { analyzeScopes } from './scopes/analyzeScopes';
import { baseStaticSemantics } from './staticSemantics/baseStaticSemantics';
import { LexicallyScopedDeclarations } from './staticSemantics/LexicallyScopedDeclarations';
import { VarScopedDeclarations } from './staticSemantics/VarScopedDeclarations';
import { deferredReexports } from './syntax';

/**
 * Parses a source text as a |Module| and applies the static semantics that ParseModule asks for.
 *
 * https://tc39.es/ecma262/#sec-parsemodule (steps 2 to 4; the rest belongs to records)
 * @returns the module, or its early errors; it never throws because of the source text.
 */
export function parseModule(sourceText: string, options: ParseOptions = {}): ParsedModule | ParseErrors {
  const tracer = options.tracer ?? null;
  return guarded(options, () => {
    if (options.babelPlugins?.includes(deferredReexports) === true) {
      const parsed = parseDeferredReexports(sourceText, options);
      if (parsed instanceof ParseErrors) return parsed;
      const { program, module } = parsed;
      const errors = [...moduleEarlyErrors(module, program, tracer), ...parsed.errors];
      return reportEarlyErrors(errors, options) ?? analyse(program, module, [], sourceText, options);
    }
    const program = parseProgram(sourceText, moduleGoal, options);
    if (program instanceof ParseErrors) return program;
    const module = toModule(program, sourceText);
    const errors = tracer === null ? attributeErrors(module) : moduleEarlyErrors(module, program, tracer);
    return analyse(program, module, errors, sourceText, options);
  });
}

function analyse(
  program: t.Program,
  module: Module,
  errors: readonly EarlyError[],
  sourceText: string,
  options: ParseOptions,
): ParsedModule | ParseErrors {
  const tracer = options.tracer ?? null;
  const inForce = { ...baseStaticSemantics, ...options.staticSemantics };
  // Before the scopes, whose analysis drops the places that the entries take over.
  const ModuleRequests = inForce.ModuleRequests(tracer, module, inForce);
  const ImportEntries = inForce.ImportEntries(tracer, module, inForce);
  const ExportEntries = inForce.ExportEntries(tracer, module, inForce);
  const OptionalIndirectExportEntries = inForce.OptionalIndirectExportEntries?.(tracer, module, inForce);
  const varDeclarations = VarScopedDeclarations(tracer, module);
  const lexicalDeclarations = LexicallyScopedDeclarations(tracer, module);
  const regularExpressions: t.RegExpLiteral[] = [];
  const scopes = analyzeScopes(program, 'module', true, regularExpressions);
  const failure = reportEarlyErrors([...errors, ...regularExpressionErrors(regularExpressions)], options);
  return failure ?? {
    kind: 'module',
    sourceText,
    fileName: options.fileName ?? '',
    program,
    scopes,
    ModuleRequests: exactList(ModuleRequests),
    ImportEntries: exactList(ImportEntries),
    ExportEntries: exactList(ExportEntries),
    OptionalIndirectExportEntries: OptionalIndirectExportEntries ?? [],
    HasTLA: scopes.suspending.has(program),
    VarScopedDeclarations: varDeclarations,
    LexicallyScopedDeclarations: lexicalDeclarations,
  };
}
