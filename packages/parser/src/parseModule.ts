import { parseProgram } from './babel';
import { moduleEarlyErrors } from './earlyErrors/moduleEarlyErrors';
import { forgetLocations } from './forgetLocations';
import { toModule } from './grammar/toModule';
import { guarded } from './guarded';
import type { ParseOptions } from './options';
import type { ParsedModule } from './parsed';
import { ParseErrors } from './ParseErrors';
import { parseDeferredReexports, type ModuleWithForms } from './proposals/deferred-reexports/parseDeferredReexports';
import { baseStaticSemantics } from './staticSemantics/baseStaticSemantics';
import { LexicallyScopedDeclarations } from './staticSemantics/LexicallyScopedDeclarations';
import { VarScopedDeclarations } from './staticSemantics/VarScopedDeclarations';
import { survey } from './survey';
import { deferredReexports } from './syntax';

/**
 * Parses a source text as a |Module| and applies the static semantics that ParseModule asks for.
 *
 * https://tc39.es/ecma262/#sec-parsemodule (steps 2 to 4; the rest belongs to records)
 * @returns the module, or its early errors; it never throws because of the source text.
 */
export function parseModule(sourceText: string, options: ParseOptions = {}): ParsedModule | ParseErrors {
  return guarded(options, () => {
    if (options.babelPlugins?.includes(deferredReexports) === true) {
      const parsed = parseDeferredReexports(sourceText, options);
      return parsed instanceof ParseErrors ? parsed : analyse(parsed, sourceText, options);
    }
    const program = parseProgram(sourceText, { sourceType: 'module' }, options);
    if (program instanceof ParseErrors) return program;
    return analyse({ program, module: toModule(program, sourceText), errors: [] }, sourceText, options);
  });
}

function analyse({ program, module, errors }: ModuleWithForms, sourceText: string, options: ParseOptions): ParsedModule | ParseErrors {
  const tracer = options.tracer ?? null;
  const found = survey(program);
  const checked = moduleEarlyErrors(module, program, found, options, errors);
  if (checked.errors !== null) return checked.errors;
  const inForce = { ...baseStaticSemantics, ...options.staticSemantics };
  const parsed: ParsedModule = {
    kind: 'module',
    sourceText,
    fileName: options.fileName ?? '',
    program,
    ModuleRequests: inForce.ModuleRequests(tracer, module, inForce),
    ImportEntries: inForce.ImportEntries(tracer, module, inForce),
    ExportEntries: inForce.ExportEntries(tracer, module, inForce),
    OptionalIndirectExportEntries: inForce.OptionalIndirectExportEntries?.(tracer, module, inForce) ?? [],
    HasTLA: found.containsAwait,
    VarDeclaredNames: checked.VarDeclaredNames,
    LexicallyDeclaredNames: checked.LexicallyDeclaredNames,
    VarScopedDeclarations: VarScopedDeclarations(tracer, module),
    LexicallyScopedDeclarations: LexicallyScopedDeclarations(tracer, module),
  };
  forgetLocations(program);
  return parsed;
}
