import type * as t from '@babel/types';
import type { StaticSemanticsTracer } from '../algorithm';
import type { Module } from '../grammar/ModuleItem';
import { ExportedBindings } from '../staticSemantics/ExportedBindings';
import { ExportedNames } from '../staticSemantics/ExportedNames';
import { LexicallyDeclaredNames } from '../staticSemantics/LexicallyDeclaredNames';
import { VarDeclaredNames } from '../staticSemantics/VarDeclaredNames';
import type { EarlyError } from './EarlyError';
import { exportDeclarationErrors } from './exportDeclarations';
import { importAttributeErrors, importBindingErrors } from './importDeclarations';
import { moduleDeclarationErrors, type ModuleNames } from './moduleDeclarations';
import { moduleLabelErrors } from './moduleLabels';

/**
 * Every early error rule of modules, as the standard has it.
 *
 * All but the one about import attributes report what Babel has reported before, so that a parse that nobody watches does without
 * them: see `attributeErrors`.
 */
export function moduleEarlyErrors(module: Module, program: t.Program, tracer: StaticSemanticsTracer | null): EarlyError[] {
  const names: ModuleNames = {
    LexicallyDeclaredNames: LexicallyDeclaredNames(tracer, module),
    VarDeclaredNames: VarDeclaredNames(tracer, module),
    ExportedNames: ExportedNames(tracer, module),
    ExportedBindings: ExportedBindings(tracer, module),
  };
  return [
    ...moduleDeclarationErrors(names, program),
    ...moduleLabelErrors(tracer, module, program),
    ...module.items.flatMap((item) => [...importBindingErrors(tracer, item), ...importAttributeErrors(tracer, item)]),
    ...module.items.flatMap((item) => exportDeclarationErrors(tracer, item)),
  ];
}

/** The rule of modules that Babel does not apply in full. */
export function attributeErrors(module: Module): EarlyError[] {
  return module.items.flatMap((item) => importAttributeErrors(null, item));
}
