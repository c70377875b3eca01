import { algorithm } from '../../algorithm';
import { Assert, Q } from '../../completion';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';

/** https://tc39.es/proposal-deferred-reexports/#sec-innermoduleevaluation */
export const InnerModuleEvaluation = algorithm('InnerModuleEvaluation', function* (step, { spec }, module, stack, index) {
  step`1       if module is not a Cyclic Module Record`;
  if (!(module instanceof CyclicModuleRecord)) {
    step`1.a     ? EvaluateModuleSync(module)`;
    Q(spec.EvaluateModuleSync(module));
    step`1.b     return index`;
    return index;
  }
  step`2       if module.[[Status]] ∈ evaluating-async, evaluated`;
  if (hasStatus(module, 'evaluating-async', 'evaluated')) {
    step`2.a     if module.[[EvaluationError]] is empty, return index`;
    if (module.EvaluationError === undefined) return index;
    else {
      step`2.b     else, return ? module.[[EvaluationError]]`;
      return Q(module.EvaluationError);
    }
  }
  step`3       if module.[[Status]] = evaluating, return index`;
  if (hasStatus(module, 'evaluating')) return index;
  step`4       assert: module.[[Status]] = linked`;
  Assert(hasStatus(module, 'linked'));
  step`5       module.[[Status]] ← evaluating`;
  module.Status = 'evaluating';
  step`6       moduleIndex ← index`;
  const moduleIndex = index;
  step`7       module.[[DFSAncestorIndex]] ← index`;
  module.DFSAncestorIndex = index;
  step`8       module.[[PendingAsyncDependencies]] ← 0`;
  module.PendingAsyncDependencies = 0;
  step`9       index ← index + 1`;
  index += 1;
  step`10      evaluationList ← « »`;
  const evaluationList = new Set<ModuleRecord>(); // NOTE: a Set, which keeps the order of its elements
  step`11      BuildEvaluationList(evaluationList, module, module.[[RequestedModules]])`;
  yield* spec.BuildEvaluationList(evaluationList, module, module.RequestedModules);
  step`12      append module to stack`;
  stack.append(module);
  step`13      for each requiredModule in evaluationList`;
  for (const listed of evaluationList) {
    let requiredModule: ModuleRecord | undefined = listed;
    step`13.a    index ← ? InnerModuleEvaluation(requiredModule, stack, index)`;
    index = Q(yield* spec.InnerModuleEvaluation(requiredModule, stack, index));
    step`13.b    if requiredModule is a Cyclic Module Record`;
    if (requiredModule instanceof CyclicModuleRecord) {
      step`13.b.i    assert: requiredModule.[[Status]] ∈ evaluating, evaluating-async, evaluated`;
      Assert(hasStatus(requiredModule, 'evaluating', 'evaluating-async', 'evaluated'));
      step`13.b.ii   assert: requiredModule.[[Status]] = evaluating exactly when stack contains requiredModule`;
      Assert(hasStatus(requiredModule, 'evaluating') === stack.includes(requiredModule));
      step`13.b.iii  if requiredModule.[[Status]] = evaluating`;
      if (hasStatus(requiredModule, 'evaluating')) {
        step`13.b.iii.1  module.[[DFSAncestorIndex]] ← min(module.[[DFSAncestorIndex]], requiredModule.[[DFSAncestorIndex]])`;
        module.DFSAncestorIndex = Math.min(module.DFSAncestorIndex, requiredModule.DFSAncestorIndex!);
      } else {
        step`13.b.iv    else`;
        step`13.b.iv.1  requiredModule ← requiredModule.[[CycleRoot]]`;
        requiredModule = requiredModule.CycleRoot;
        step`13.b.iv.2  assert: requiredModule.[[Status]] ∈ evaluating-async, evaluated`;
        Assert(requiredModule instanceof CyclicModuleRecord);
        Assert(hasStatus(requiredModule, 'evaluating-async', 'evaluated'));
        step`13.b.iv.3  if requiredModule.[[EvaluationError]] is not empty, return ? requiredModule.[[EvaluationError]]`;
        if (requiredModule.EvaluationError !== undefined) return Q(requiredModule.EvaluationError);
      }
      step`13.b.v    if requiredModule.[[AsyncEvaluationOrder]] is an integer`;
      if (typeof requiredModule.AsyncEvaluationOrder === 'number') {
        step`13.b.v.1  module.[[PendingAsyncDependencies]] ← module.[[PendingAsyncDependencies]] + 1`;
        module.PendingAsyncDependencies += 1;
        step`13.b.v.2  append module to requiredModule.[[AsyncParentModules]]`;
        requiredModule.AsyncParentModules.push(module);
      }
    }
  }
  step`14      if module.[[PendingAsyncDependencies]] > 0 or module.[[HasTLA]] = true`;
  if (module.PendingAsyncDependencies > 0 || module.HasTLA) {
    step`14.a    assert: module.[[AsyncEvaluationOrder]] = unset`;
    Assert(module.AsyncEvaluationOrder === 'unset');
    step`14.b    module.[[AsyncEvaluationOrder]] ← IncrementModuleAsyncEvaluationCount()`;
    module.AsyncEvaluationOrder = spec.IncrementModuleAsyncEvaluationCount();
    step`14.c    if module.[[PendingAsyncDependencies]] = 0, ExecuteAsyncModule(module)`;
    if (module.PendingAsyncDependencies === 0) spec.ExecuteAsyncModule(module);
  } else {
    step`15      else`;
    step`15.a    ? module.ExecuteModule()`;
    Q(module.ExecuteModule());
  }
  step`16      assert: module occurs exactly once in stack`;
  Assert(stack.occurrences(module) === 1);
  step`17      assert: module.[[DFSAncestorIndex]] ≤ moduleIndex`;
  Assert(module.DFSAncestorIndex <= moduleIndex);
  step`18      if module.[[DFSAncestorIndex]] = moduleIndex`;
  if (module.DFSAncestorIndex === moduleIndex) {
    step`18.a    done ← false`;
    let done = false;
    step`18.b    while done = false`;
    while (!done) {
      step`18.b.i     requiredModule ← last element of stack`;
      const requiredModule = stack.last();
      step`18.b.ii    remove the last element of stack`;
      stack.removeLast();
      step`18.b.iii   assert: requiredModule is a Cyclic Module Record`;
      Assert(requiredModule instanceof CyclicModuleRecord);
      step`18.b.iv    assert: requiredModule.[[AsyncEvaluationOrder]] is an integer or unset`;
      Assert(typeof requiredModule.AsyncEvaluationOrder === 'number' || requiredModule.AsyncEvaluationOrder === 'unset');
      step`18.b.v     if requiredModule.[[AsyncEvaluationOrder]] = unset, requiredModule.[[Status]] ← evaluated`;
      if (requiredModule.AsyncEvaluationOrder === 'unset') requiredModule.Status = 'evaluated';
      else {
        step`18.b.vi    else, requiredModule.[[Status]] ← evaluating-async`;
        requiredModule.Status = 'evaluating-async';
      }
      step`18.b.vii   if requiredModule and module are the same Module Record, done ← true`;
      if (requiredModule === module) done = true;
      step`18.b.viii  requiredModule.[[CycleRoot]] ← module`;
      requiredModule.CycleRoot = module;
    }
  }
  step`19      return index`;
  return index;
});
