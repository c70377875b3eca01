import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type { ExportDeclaration, Module, ModuleItem } from '../grammar/ModuleItem';
import { BoundNames } from './BoundNames';
import { listConcatenation } from './listConcatenation';
import { varDeclarators } from './varDeclarators';

/** https://tc39.es/ecma262/#sec-static-semantics-vardeclarednames */
export function VarDeclaredNames(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<string[]> | ModuleItem,
): string[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return [];
      return foldList(
        node.items,
        (item) => VarDeclaredNames(tracer, item),
        (list, item) => VarDeclaredNames_36(tracer, list, item),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
      return VarDeclaredNames_37(tracer);
    case 'ExportDeclaration':
      return VarDeclaredNames_38(tracer, node);
    case 'StatementListItem':
      return varDeclarators([node.node]).flatMap((declarator) => BoundNames(tracer, declarator));
  }
}

/** ModuleItemList : ModuleItemList ModuleItem */
const VarDeclaredNames_36 = sdo(
  'VarDeclaredNames',
  36,
  function (step, tracer, list: Computed<string[]>, item: ModuleItem) {
    step`1  names1 ← VarDeclaredNames of ModuleItemList`;
    const names1 = VarDeclaredNames(tracer, list);
    step`2  names2 ← VarDeclaredNames of ModuleItem`;
    const names2 = VarDeclaredNames(tracer, item);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ModuleItem : ImportDeclaration */
const VarDeclaredNames_37 = sdo('VarDeclaredNames', 37, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ModuleItem : ExportDeclaration */
const VarDeclaredNames_38 = sdo('VarDeclaredNames', 38, function (step, tracer, declaration: ExportDeclaration) {
  step`1  if ExportDeclaration is export VariableStatement, return BoundNames of ExportDeclaration`;
  if (declaration.production === 'VariableStatement') return BoundNames(tracer, declaration);
  step`2  return « »`;
  return [];
});
