import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../../algorithm';
import { foldList, type Computed } from '../../grammar/foldList';
import type { ImportSpecifier, ModuleExportName, NamedImports } from '../../grammar/ModuleItem';
import { listConcatenation } from '../../staticSemantics/listConcatenation';

/** https://tc39.es/proposal-deferred-reexports/#sec-imports-LocalBindings */
export function LocalBindings(
  tracer: StaticSemanticsTracer | null,
  node: NamedImports | ImportSpecifier | ModuleExportName | Computed<ModuleExportName[]>,
): ModuleExportName[] {
  switch (node.type) {
    case 'NamedImports':
      if (node.ImportsList.length === 0) return LocalBindings_1(tracer);
      return foldList(
        node.ImportsList,
        (specifier) => LocalBindings(tracer, specifier),
        (list, specifier) => LocalBindings_2(tracer, list, specifier),
      );
    case 'Computed':
      return node.result;
    case 'ImportSpecifier':
      return node.ModuleExportName === null ? LocalBindings(tracer, node.ImportedBinding) : LocalBindings_3(tracer, node);
    case 'Identifier':
      return LocalBindings_4(tracer, node);
    case 'StringLiteral':
      return LocalBindings_5(tracer, node);
  }
}

/** NamedImports : { } */
const LocalBindings_1 = sdo('LocalBindings', 1, function (step): ModuleExportName[] {
  step`1  return « »`;
  return [];
});

/** ImportsList : ImportsList , ImportSpecifier */
const LocalBindings_2 = sdo(
  'LocalBindings',
  2,
  function (step, tracer, list: Computed<ModuleExportName[]>, specifier: ImportSpecifier) {
    step`1  bindings1 ← LocalBindings of ImportsList`;
    const bindings1 = LocalBindings(tracer, list);
    step`2  bindings2 ← LocalBindings of ImportSpecifier`;
    const bindings2 = LocalBindings(tracer, specifier);
    step`3  return list-concatenation of bindings1 and bindings2`;
    return listConcatenation(bindings1, bindings2);
  },
);

/** AliasedImportSpecifier : ModuleExportName as ImportedBinding */
const LocalBindings_3 = sdo('LocalBindings', 3, function (step, tracer, { ImportedBinding }: ImportSpecifier) {
  step`1  return LocalBindings of ImportedBinding`;
  return LocalBindings(tracer, ImportedBinding);
});

/** ModuleExportName : IdentifierName, and Identifier : IdentifierName */
const LocalBindings_4 = sdo('LocalBindings', 4, function (step, _tracer, IdentifierName: t.Identifier): ModuleExportName[] {
  step`1  return « IdentifierName »`;
  return [IdentifierName];
});

/** ModuleExportName : StringLiteral */
const LocalBindings_5 = sdo('LocalBindings', 5, function (step, _tracer, StringLiteral: t.StringLiteral): ModuleExportName[] {
  step`1  return « StringLiteral »`;
  return [StringLiteral];
});
