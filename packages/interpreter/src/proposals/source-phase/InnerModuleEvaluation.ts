import { algorithm } from '../../algorithm';
import { Assert, Q } from '../../completion';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';

/** https://tc39.es/ecma262/pr/3492/#sec-innermoduleevaluation */
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
    step`2.b     return ? module.[[EvaluationError]]`;
    return Q(module.EvaluationError);
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
  step`10      append module to stack`;
  stack.append(module);
  step`11      for each request in module.[[RequestedModules]]`;
  for (const request of module.RequestedModules) {
    step`11.a    if request.[[Phase]] = evaluation`;
    if (request.Phase === 'evaluation') {
      step`11.a.i    requiredModule ← GetImportedModule(module, request)`;
      let requiredModule: ModuleRecord | undefined = spec.GetImportedModule(module, request);
      step`11.a.ii    index ← ? InnerModuleEvaluation(requiredModule, stack, index)`;
      index = Q(yield* spec.InnerModuleEvaluation(requiredModule, stack, index));
      step`11.a.iii    if requiredModule is a Cyclic Module Record`;
      if (requiredModule instanceof CyclicModuleRecord) {
        step`11.a.iii.1    assert: requiredModule.[[Status]] ∈ evaluating, evaluating-async, evaluated`;
        Assert(hasStatus(requiredModule, 'evaluating', 'evaluating-async', 'evaluated'));
        step`11.a.iii.2   assert: requiredModule.[[Status]] = evaluating exactly when stack contains requiredModule`;
        Assert(hasStatus(requiredModule, 'evaluating') === stack.includes(requiredModule));
        step`11.a.iii.3  if requiredModule.[[Status]] = evaluating`;
        if (hasStatus(requiredModule, 'evaluating')) {
          step`11.a.iii.3.a  module.[[DFSAncestorIndex]] ← min(module.[[DFSAncestorIndex]], requiredModule.[[DFSAncestorIndex]])`;
          module.DFSAncestorIndex = Math.min(module.DFSAncestorIndex, requiredModule.DFSAncestorIndex!);
        } else {
          step`11.a.iii.4    else`;
          step`11.a.iii.4.a  requiredModule ← requiredModule.[[CycleRoot]]`;
          requiredModule = requiredModule.CycleRoot;
          step`11.a.iii.4.b  assert: requiredModule.[[Status]] ∈ evaluating-async, evaluated`;
          Assert(requiredModule instanceof CyclicModuleRecord);
          Assert(hasStatus(requiredModule, 'evaluating-async', 'evaluated'));
          step`11.a.iii.4.c  if requiredModule.[[EvaluationError]] is not empty, return ? requiredModule.[[EvaluationError]]`;
          if (requiredModule.EvaluationError !== undefined) return Q(requiredModule.EvaluationError);
        }
        step`11.a.iii.5    if requiredModule.[[AsyncEvaluationOrder]] is an integer`;
        if (typeof requiredModule.AsyncEvaluationOrder === 'number') {
          step`11.a.iii.5.a  module.[[PendingAsyncDependencies]] ← module.[[PendingAsyncDependencies]] + 1`;
          module.PendingAsyncDependencies += 1;
          step`11.a.iii.5.b  append module to requiredModule.[[AsyncParentModules]]`;
          requiredModule.AsyncParentModules.push(module);
        }
      }
    }
  }
  step`12      if module.[[HasTLA]] = true or module.[[PendingAsyncDependencies]] > 0`;
  if (module.HasTLA || module.PendingAsyncDependencies > 0) {
    step`12.a    assert: module.[[AsyncEvaluationOrder]] = unset`;
    Assert(module.AsyncEvaluationOrder === 'unset');
    step`12.b    module.[[AsyncEvaluationOrder]] ← IncrementModuleAsyncEvaluationCount()`;
    module.AsyncEvaluationOrder = spec.IncrementModuleAsyncEvaluationCount();
    step`12.c    if module.[[PendingAsyncDependencies]] = 0, ExecuteAsyncModule(module)`;
    if (module.PendingAsyncDependencies === 0) spec.ExecuteAsyncModule(module);
  } else {
    step`13      else`;
    step`13.a    ? module.ExecuteModule()`;
    Q(module.ExecuteModule());
  }
  step`14      assert: module occurs exactly once in stack`;
  Assert(stack.occurrences(module) === 1);
  step`15      assert: module.[[DFSAncestorIndex]] ≤ moduleIndex`;
  Assert(module.DFSAncestorIndex <= moduleIndex);
  step`16      if module.[[DFSAncestorIndex]] = moduleIndex`;
  if (module.DFSAncestorIndex === moduleIndex) {
    step`16.a    done ← false`;
    let done = false;
    step`16.b    while done = false`;
    while (!done) {
      step`16.b.i     requiredModule ← last element of stack`;
      const requiredModule = stack.last();
      step`16.b.ii    remove the last element of stack`;
      stack.removeLast();
      step`16.b.iii   assert: requiredModule is a Cyclic Module Record`;
      Assert(requiredModule instanceof CyclicModuleRecord);
      step`16.b.iv    assert: requiredModule.[[AsyncEvaluationOrder]] is an integer or unset`;
      Assert(typeof requiredModule.AsyncEvaluationOrder === 'number' || requiredModule.AsyncEvaluationOrder === 'unset');
      step`16.b.v     if requiredModule.[[AsyncEvaluationOrder]] = unset, requiredModule.[[Status]] ← evaluated`;
      if (requiredModule.AsyncEvaluationOrder === 'unset') requiredModule.Status = 'evaluated';
      else {
        step`16.b.vi    else, requiredModule.[[Status]] ← evaluating-async`;
        requiredModule.Status = 'evaluating-async';
      }
      step`16.b.vii   if requiredModule and module are the same Module Record, done ← true`;
      if (requiredModule === module) done = true;
      step`16.b.viii  requiredModule.[[CycleRoot]] ← module`;
      requiredModule.CycleRoot = module;
    }
  }
  step`17      return index`;
  return index;
});
