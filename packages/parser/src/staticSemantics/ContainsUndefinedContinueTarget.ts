import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type { Module, ModuleItem } from '../grammar/ModuleItem';
import { continuesUndefinedLabel } from './labels';

/** https://tc39.es/ecma262/#sec-static-semantics-containsundefinedcontinuetarget */
export function ContainsUndefinedContinueTarget(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<boolean> | ModuleItem,
  iterationSet: readonly string[],
  labelSet: readonly string[],
): boolean {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return false;
      return foldList(
        node.items,
        (item) => ContainsUndefinedContinueTarget(tracer, item, iterationSet, []),
        (list, item) => ContainsUndefinedContinueTarget_28(tracer, list, item, iterationSet),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'ExportDeclaration':
      return ContainsUndefinedContinueTarget_29(tracer);
    case 'StatementListItem':
      return continuesUndefinedLabel(node.node, iterationSet, labelSet);
  }
}

/** ModuleItemList : ModuleItemList ModuleItem */
const ContainsUndefinedContinueTarget_28 = sdo(
  'ContainsUndefinedContinueTarget',
  28,
  function (step, tracer, list: Computed<boolean>, item: ModuleItem, iterationSet: readonly string[]) {
    step`1  hasUndefinedLabels ← ContainsUndefinedContinueTarget of ModuleItemList with iterationSet and « »`;
    const hasUndefinedLabels = ContainsUndefinedContinueTarget(tracer, list, iterationSet, []);
    step`2  if hasUndefinedLabels, return true`;
    if (hasUndefinedLabels) return true;
    step`3  return ContainsUndefinedContinueTarget of ModuleItem with iterationSet and « »`;
    return ContainsUndefinedContinueTarget(tracer, item, iterationSet, []);
  },
);

/** ModuleItem : ImportDeclaration and ExportDeclaration */
const ContainsUndefinedContinueTarget_29 = sdo('ContainsUndefinedContinueTarget', 29, function (step) {
  step`1  return false`;
  return false;
});
