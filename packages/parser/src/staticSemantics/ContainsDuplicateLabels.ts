import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type { Module, ModuleItem } from '../grammar/ModuleItem';
import { duplicatesLabel } from './labels';

/** https://tc39.es/ecma262/#sec-static-semantics-containsduplicatelabels */
export function ContainsDuplicateLabels(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<boolean> | ModuleItem,
  labelSet: readonly string[],
): boolean {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return false;
      return foldList(
        node.items,
        (item) => ContainsDuplicateLabels(tracer, item, labelSet),
        (list, item) => ContainsDuplicateLabels_24(tracer, list, item, labelSet),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'ExportDeclaration':
      return ContainsDuplicateLabels_25(tracer);
    case 'StatementListItem':
      return duplicatesLabel(node.node, labelSet);
  }
}

/** ModuleItemList : ModuleItemList ModuleItem */
const ContainsDuplicateLabels_24 = sdo(
  'ContainsDuplicateLabels',
  24,
  function (step, tracer, list: Computed<boolean>, item: ModuleItem, labelSet: readonly string[]) {
    step`1  hasDuplicates ← ContainsDuplicateLabels of ModuleItemList with labelSet`;
    const hasDuplicates = ContainsDuplicateLabels(tracer, list, labelSet);
    step`2  if hasDuplicates, return true`;
    if (hasDuplicates) return true;
    step`3  return ContainsDuplicateLabels of ModuleItem with labelSet`;
    return ContainsDuplicateLabels(tracer, item, labelSet);
  },
);

/** ModuleItem : ImportDeclaration and ExportDeclaration */
const ContainsDuplicateLabels_25 = sdo('ContainsDuplicateLabels', 25, function (step) {
  step`1  return false`;
  return false;
});
