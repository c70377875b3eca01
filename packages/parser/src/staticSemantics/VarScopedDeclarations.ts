import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { concatenateList, type Computed } from '../grammar/foldList';
import type { ExportDeclaration, Module, ModuleItem } from '../grammar/ModuleItem';
import { listConcatenation } from './listConcatenation';
import { varDeclarators } from './varDeclarators';

/**
 * https://tc39.es/ecma262/#sec-static-semantics-varscopeddeclarations
 * The declarations are Babel's declarators: one node for each VariableDeclaration and ForBinding of the grammar.
 */
export function VarScopedDeclarations(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<t.Node[]> | ModuleItem | t.Statement,
): t.Node[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return VarScopedDeclarations_37(tracer);
      return concatenateList(
        tracer,
        node.items,
        (item) => ofModuleItem(tracer, item),
        (list, item) => VarScopedDeclarations_38(tracer, list, item),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'ExportDeclaration':
    case 'StatementListItem':
      return ofModuleItem(tracer, node as ModuleItem);
    default:
      return varDeclarators([node]);
  }
}

function ofModuleItem(tracer: StaticSemanticsTracer | null, item: ModuleItem): t.Node[] {
  switch (item.type) {
    case 'ImportDeclaration':
      return VarScopedDeclarations_39(tracer);
    case 'ExportDeclaration':
      return VarScopedDeclarations_40(tracer, item);
    case 'StatementListItem':
      return VarScopedDeclarations(tracer, item.node);
  }
}

/** Module : [empty] */
const VarScopedDeclarations_37 = sdo('VarScopedDeclarations', 37, function (step): t.Node[] {
  step`1  return « »`;
  return [];
});

/** ModuleItemList : ModuleItemList ModuleItem */
const VarScopedDeclarations_38 = sdo(
  'VarScopedDeclarations',
  38,
  function (step, tracer, list: Computed<t.Node[]>, item: ModuleItem) {
    step`1  decls1 ← VarScopedDeclarations of ModuleItemList`;
    const decls1 = VarScopedDeclarations(tracer, list);
    step`2  decls2 ← VarScopedDeclarations of ModuleItem`;
    const decls2 = VarScopedDeclarations(tracer, item);
    step`3  return list-concatenation of decls1 and decls2`;
    return listConcatenation(decls1, decls2);
  },
);

/** ModuleItem : ImportDeclaration */
const VarScopedDeclarations_39 = sdo('VarScopedDeclarations', 39, function (step): t.Node[] {
  step`1  return « »`;
  return [];
});

/** ModuleItem : ExportDeclaration */
const VarScopedDeclarations_40 = sdo(
  'VarScopedDeclarations',
  40,
  function (step, tracer, declaration: ExportDeclaration): t.Node[] {
    step`1  if ExportDeclaration is export VariableStatement, return VarScopedDeclarations of VariableStatement`;
    if (declaration.production === 'VariableStatement')
      return VarScopedDeclarations(tracer, declaration.VariableStatement);
    step`2  return « »`;
    return [];
  },
);
