import { algorithm } from '../../algorithm';
import { Assert, ThrowCompletion, X } from '../../completion';
import { hasStatus } from '../../records/CyclicModuleRecord';

/** https://tc39.es/ecma262/#sec-async-module-execution-rejected */
export const AsyncModuleExecutionRejected = algorithm(
  'AsyncModuleExecutionRejected',
  function* (step, { spec }, module, error) {
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
    step`5   module.[[EvaluationError]] ← ThrowCompletion(error)`;
    module.EvaluationError = new ThrowCompletion(error);
    step`6   module.[[Status]] ← evaluated`;
    module.Status = 'evaluated';
    step`7   module.[[AsyncEvaluationOrder]] ← done`;
    module.AsyncEvaluationOrder = 'done';
    step`8   note: done as after AsyncModuleExecutionFulfilled; nobody reads [[AsyncEvaluationOrder]] beside an [[EvaluationError]]`;
    step`9   if module.[[TopLevelCapability]] is not empty`;
    const { TopLevelCapability } = module;
    if (TopLevelCapability !== undefined) {
      step`9.a  assert: module.[[CycleRoot]] and module are the same Module Record`;
      Assert(module.CycleRoot === module);
      step`9.b  ! Call(module.[[TopLevelCapability]].[[Reject]], undefined, « error »)`;
      X(() => spec.Call(TopLevelCapability.Reject, undefined, [error]));
    }
    step`10  for each ancestorModule in module.[[AsyncParentModules]]`;
    for (const ancestorModule of module.AsyncParentModules) {
      step`10.a  AsyncModuleExecutionRejected(ancestorModule, error)`;
      yield* spec.AsyncModuleExecutionRejected(ancestorModule, error);
    }
    step`11  return unused`;
  },
);
