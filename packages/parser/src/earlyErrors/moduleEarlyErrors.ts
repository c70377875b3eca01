import type * as t from '@babel/types';
import type { Module } from '../grammar/ModuleItem';
import type { ParseOptions } from '../options';
import type { ParseErrors } from '../ParseErrors';
import { ExportedBindings } from '../staticSemantics/ExportedBindings';
import { ExportedNames } from '../staticSemantics/ExportedNames';
import { LexicallyDeclaredNames } from '../staticSemantics/LexicallyDeclaredNames';
import { VarDeclaredNames } from '../staticSemantics/VarDeclaredNames';
import type { Survey } from '../survey';
import { reportEarlyErrors, type EarlyError } from './EarlyError';
import { exportDeclarationErrors } from './exportDeclarations';
import { importDeclarationErrors } from './importDeclarations';
import { moduleDeclarationErrors, type ModuleNames } from './moduleDeclarations';
import { moduleLabelErrors } from './moduleLabels';
import { regularExpressionErrors } from './regularExpressions';

/** The lists of names that the rules needed, and the errors that they found. */
export interface CheckedModule extends ModuleNames {
  readonly errors: ParseErrors | null;
}

/** Applies every early error rule of modules that Babel leaves to us, or may. `layerErrors`: what rules of a layer have found. */
export function moduleEarlyErrors(
  module: Module,
  program: t.Program,
  found: Survey,
  options: ParseOptions,
  layerErrors: readonly EarlyError[] = [],
): CheckedModule {
  const tracer = options.tracer ?? null;
  const names: ModuleNames = {
    LexicallyDeclaredNames: LexicallyDeclaredNames(tracer, module),
    VarDeclaredNames: VarDeclaredNames(tracer, module),
    ExportedNames: ExportedNames(tracer, module),
    ExportedBindings: ExportedBindings(tracer, module),
  };
  const errors = [
    ...moduleDeclarationErrors(names, program),
    ...moduleLabelErrors(tracer, module, program),
    ...module.items.flatMap((item) => importDeclarationErrors(tracer, item)),
    ...module.items.flatMap((item) => exportDeclarationErrors(tracer, item)),
    ...regularExpressionErrors(found.regularExpressions),
    ...layerErrors,
  ];
  return { ...names, errors: reportEarlyErrors(errors, options) };
}
