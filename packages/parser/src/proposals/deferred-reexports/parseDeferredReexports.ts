import type * as t from '@babel/types';
import { toModule } from '../../grammar/toModule';
import type { Module } from '../../grammar/ModuleItem';
import { earlyError, type EarlyError } from '../../earlyErrors/EarlyError';
import type { ParseOptions } from '../../options';
import { ParseErrors } from '../../ParseErrors';
import { addForms } from './addForms';
import { deferredReexportErrors } from './earlyErrors';
import type { Form } from './findForms';
import { parseForms } from './parseForms';

/** The |Module| of a source text, and the early errors of its own syntax. */
export interface ModuleWithForms {
  readonly program: t.Program;
  readonly module: Module;
  readonly errors: readonly EarlyError[];
}

/**
 * Parses a |Module| with the syntax of deferred re-exports: `export defer …`, and namespaces of some of a module's exports. Every node has
 * its place in the source text.
 */
export function parseDeferredReexports(sourceText: string, options: ParseOptions): ModuleWithForms | ParseErrors {
  const parsed = parseForms(sourceText, options);
  if (parsed instanceof ParseErrors) return parsed;
  const { program, forms } = parsed;
  const module = addForms(toModule(program, sourceText), forms, sourceText, options);
  const errors = module.items.flatMap((item) => deferredReexportErrors(options.tracer ?? null, item));
  return { program, module, errors: [...errors, ...formErrors(module, forms)] };
}

/** `export defer` is only of the exports from another module. */
function formErrors(module: Module, forms: readonly Form[]): EarlyError[] {
  const deferred = new Set(forms.filter(({ defer }) => defer !== null).map(({ start }) => start));
  return module.items
    .filter((item) => deferred.has(item.node.start!) && !('ExportFromClause' in item))
    .map(({ node }) => earlyError('deferred-export-without-from', "'export defer' needs 'from' and a module.", node));
}
