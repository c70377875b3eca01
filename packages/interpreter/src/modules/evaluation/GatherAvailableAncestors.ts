import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { hasStatus } from '../../records/CyclicModuleRecord';

/** https://tc39.es/ecma262/#sec-gather-available-ancestors */
export const GatherAvailableAncestors = algorithm('GatherAvailableAncestors', function* (step, { spec }, module, execList) {
  step`1  for each ancestorModule in module.[[AsyncParentModules]]`;
  for (const ancestorModule of module.AsyncParentModules) {
    step`1.a  if execList does not contain ancestorModule and ancestorModule.[[CycleRoot]].[[EvaluationError]] is empty`;
    // An ancestor that failed before its cycle was complete has no root; then its own error counts, as in Evaluate.
    const cycleRoot = ancestorModule.CycleRoot ?? ancestorModule;
    if (!execList.includes(ancestorModule) && cycleRoot.EvaluationError === undefined) {
      step`1.a.i    assert: ancestorModule.[[Status]] = evaluating-async`;
      Assert(hasStatus(ancestorModule, 'evaluating-async'));
      step`1.a.ii   assert: ancestorModule.[[EvaluationError]] is empty`;
      Assert(ancestorModule.EvaluationError === undefined);
      step`1.a.iii  assert: ancestorModule.[[AsyncEvaluationOrder]] is an integer`;
      Assert(typeof ancestorModule.AsyncEvaluationOrder === 'number');
      step`1.a.iv   assert: ancestorModule.[[PendingAsyncDependencies]] > 0`;
      Assert(ancestorModule.PendingAsyncDependencies! > 0);
      step`1.a.v    ancestorModule.[[PendingAsyncDependencies]] ← ancestorModule.[[PendingAsyncDependencies]] - 1`;
      ancestorModule.PendingAsyncDependencies = ancestorModule.PendingAsyncDependencies! - 1;
      step`1.a.vi   if ancestorModule.[[PendingAsyncDependencies]] = 0`;
      if (ancestorModule.PendingAsyncDependencies === 0) {
        step`1.a.vi.1  append ancestorModule to execList`;
        execList.append(ancestorModule);
        step`1.a.vi.2  if ancestorModule.[[HasTLA]] = false, GatherAvailableAncestors(ancestorModule, execList)`;
        if (!ancestorModule.HasTLA) yield* spec.GatherAvailableAncestors(ancestorModule, execList);
      }
    }
  }
  step`2  return unused`;
});
