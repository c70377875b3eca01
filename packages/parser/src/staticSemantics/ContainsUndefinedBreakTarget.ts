import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type { Module, ModuleItem } from '../grammar/ModuleItem';
import { breaksToUndefinedLabel } from './labels';

/** https://tc39.es/ecma262/#sec-static-semantics-containsundefinedbreaktarget */
export function ContainsUndefinedBreakTarget(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<boolean> | ModuleItem,
  labelSet: readonly string[],
): boolean {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return false;
      return foldList(
        node.items,
        (item) => ContainsUndefinedBreakTarget(tracer, item, labelSet),
        (list, item) => ContainsUndefinedBreakTarget_26(tracer, list, item, labelSet),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'ExportDeclaration':
      return ContainsUndefinedBreakTarget_27(tracer);
    case 'StatementListItem':
      return breaksToUndefinedLabel(node.node, labelSet);
  }
}

/** ModuleItemList : ModuleItemList ModuleItem */
const ContainsUndefinedBreakTarget_26 = sdo(
  'ContainsUndefinedBreakTarget',
  26,
  function (step, tracer, list: Computed<boolean>, item: ModuleItem, labelSet: readonly string[]) {
    step`1  hasUndefinedLabels ← ContainsUndefinedBreakTarget of ModuleItemList with labelSet`;
    const hasUndefinedLabels = ContainsUndefinedBreakTarget(tracer, list, labelSet);
    step`2  if hasUndefinedLabels, return true`;
    if (hasUndefinedLabels) return true;
    step`3  return ContainsUndefinedBreakTarget of ModuleItem with labelSet`;
    return ContainsUndefinedBreakTarget(tracer, item, labelSet);
  },
);

/** ModuleItem : ImportDeclaration and ExportDeclaration */
const ContainsUndefinedBreakTarget_27 = sdo('ContainsUndefinedBreakTarget', 27, function (step) {
  step`1  return false`;
  return false;
});
