import { algorithm } from '../../algorithm';
import { Assert, Completion, ThrowCompletion, X } from '../../completion';
import { hasStatus, type CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import { MemberList } from '../../records/MemberList';

/** https://tc39.es/ecma262/#sec-async-module-execution-fulfilled */
export const AsyncModuleExecutionFulfilled = algorithm('AsyncModuleExecutionFulfilled', (step, { spec }, module) => {
  step`1   if module.[[Status]] = evaluated`;
  if (hasStatus(module, 'evaluated')) {
    step`1.a  assert: module.[[EvaluationError]] is not empty`;
    Assert(module.EvaluationError !== undefined);
    step`1.b  return unused`;
    return;
  }
  step`2   assert: module.[[Status]] = evaluating-async`;
  Assert(hasStatus(module, 'evaluating-async'));
  step`3   assert: module.[[AsyncEvaluationOrder]] is an integer`;
  Assert(typeof module.AsyncEvaluationOrder === 'number');
  step`4   assert: module.[[EvaluationError]] is empty`;
  Assert(module.EvaluationError === undefined);
  step`5   module.[[AsyncEvaluationOrder]] ← done`;
  module.AsyncEvaluationOrder = 'done';
  step`6   module.[[Status]] ← evaluated`;
  module.Status = 'evaluated';
  step`7   if module.[[TopLevelCapability]] is not empty`;
  const { TopLevelCapability } = module;
  if (TopLevelCapability !== undefined) {
    step`7.a  assert: module.[[CycleRoot]] and module are the same Module Record`;
    Assert(module.CycleRoot === module);
    step`7.b  ! Call(module.[[TopLevelCapability]].[[Resolve]], undefined, « undefined »)`;
    X(() => spec.Call(TopLevelCapability.Resolve, undefined, [undefined]));
  }
  step`8   execList ← « »`;
  const execList = new MemberList<CyclicModuleRecord>();
  step`9   GatherAvailableAncestors(module, execList)`;
  spec.GatherAvailableAncestors(module, execList);
  step`10  assert: in execList, each [[AsyncEvaluationOrder]] is an integer, [[PendingAsyncDependencies]] = 0, [[EvaluationError]] is empty`;
  for (const { AsyncEvaluationOrder, PendingAsyncDependencies, EvaluationError } of execList) {
    Assert(typeof AsyncEvaluationOrder === 'number' && PendingAsyncDependencies === 0 && EvaluationError === undefined);
  }
  step`11  sortedExecList ← execList, sorted by [[AsyncEvaluationOrder]], ascending`;
  const sortedExecList = [...execList].sort((a, b) => Number(a.AsyncEvaluationOrder) - Number(b.AsyncEvaluationOrder));
  step`12  for each ancestorModule in sortedExecList`;
  for (const ancestorModule of sortedExecList) {
    step`12.a  if ancestorModule.[[Status]] = evaluated`;
    if (hasStatus(ancestorModule, 'evaluated')) {
      step`12.a.i  assert: ancestorModule.[[EvaluationError]] is not empty`;
      Assert(ancestorModule.EvaluationError !== undefined);
    } else if (ancestorModule.HasTLA) {
      step`12.b    else if ancestorModule.[[HasTLA]] = true`;
      step`12.b.i  ExecuteAsyncModule(ancestorModule)`;
      spec.ExecuteAsyncModule(ancestorModule);
    } else {
      step`12.c      else`;
      step`12.c.i    result ← Completion(ancestorModule.ExecuteModule())`;
      const result = Completion(() => ancestorModule.ExecuteModule());
      step`12.c.ii   if result is an abrupt completion`;
      if (result instanceof ThrowCompletion) {
        step`12.c.ii.1  AsyncModuleExecutionRejected(ancestorModule, result.[[Value]])`;
        spec.AsyncModuleExecutionRejected(ancestorModule, result.Value);
      } else {
        step`12.c.iii    else`;
        step`12.c.iii.1  ancestorModule.[[AsyncEvaluationOrder]] ← done`;
        ancestorModule.AsyncEvaluationOrder = 'done';
        step`12.c.iii.2  ancestorModule.[[Status]] ← evaluated`;
        ancestorModule.Status = 'evaluated';
        step`12.c.iii.3  if ancestorModule.[[TopLevelCapability]] is not empty`;
        const { TopLevelCapability } = ancestorModule;
        if (TopLevelCapability !== undefined) {
          step`12.c.iii.3.a  assert: ancestorModule.[[CycleRoot]] and ancestorModule are the same Module Record`;
          Assert(ancestorModule.CycleRoot === ancestorModule);
          step`12.c.iii.3.b  ! Call(ancestorModule.[[TopLevelCapability]].[[Resolve]], undefined, « undefined »)`;
          X(() => spec.Call(TopLevelCapability.Resolve, undefined, [undefined]));
        }
      }
    }
  }
  step`13  return unused`;
});
