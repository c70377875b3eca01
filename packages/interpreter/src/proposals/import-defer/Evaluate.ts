import { algorithm } from '../../algorithm';
import { Assert, Completion, ThrowCompletion, X } from '../../completion';
import { hasStatus, type CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import { MemberList } from '../../records/MemberList';

/** https://tc39.es/proposal-defer-import-eval/#sec-moduleevaluation */
export const Evaluate = algorithm('CyclicModuleRecord.Evaluate', (step, { agent, spec }, module) => {
  step`1  assert: neither module nor anything that it depends on has a [[Status]] of evaluating, linking, unlinked or new`;
  Assert(!hasStatus(module, 'evaluating', 'linking', 'unlinked', 'new'));
  // Whoever evaluates a module in the middle of another evaluation has asked ReadyForSyncExecution about what it depends on; that walk is not repeated here.
  step`2  assert: module.[[Status]] ∈ linked, evaluating-async, evaluated`;
  Assert(hasStatus(module, 'linked', 'evaluating-async', 'evaluated'));
  step.differs`3  if module.[[Status]] ∈ evaluating-async, evaluated, module ← module.[[CycleRoot]]`('a module that failed has none');
  if (hasStatus(module, 'evaluating-async', 'evaluated') && module.CycleRoot !== undefined) module = module.CycleRoot;
  step`4  if module.[[TopLevelCapability]] is not empty`;
  if (module.TopLevelCapability !== undefined) {
    step`4.a  return module.[[TopLevelCapability]].[[Promise]]`;
    return module.TopLevelCapability.Promise;
  }
  step`5  stack ← « »`;
  const stack = new MemberList<CyclicModuleRecord>();
  step`6  capability ← ! NewPromiseCapability(%Promise%)`;
  const capability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
  step`7  module.[[TopLevelCapability]] ← capability`;
  module.TopLevelCapability = capability;
  step`8  result ← Completion(InnerModuleEvaluation(module, stack, 0))`;
  const result = Completion(() => spec.InnerModuleEvaluation(module, stack, 0));
  step`9  if result is an abrupt completion`;
  if (result instanceof ThrowCompletion) {
    step`9.a  for each requiredModule in stack`;
    for (const requiredModule of stack) {
      step`9.a.i    assert: requiredModule.[[Status]] = evaluating`;
      Assert(hasStatus(requiredModule, 'evaluating'));
      step.differs`9.a.ii   assert: requiredModule.[[AsyncEvaluationOrder]] = unset`('false when a cycle waits for one of its modules');
      step`9.a.iii  requiredModule.[[Status]] ← evaluated`;
      requiredModule.Status = 'evaluated';
      step`9.a.iv   requiredModule.[[EvaluationError]] ← result`;
      requiredModule.EvaluationError = result;
    }
    step`9.b  assert: module.[[Status]] = evaluated`;
    Assert(hasStatus(module, 'evaluated'));
    step`9.c  assert: module.[[EvaluationError]] is result`;
    // A throw travels as a host exception, and its record is made anew where it is caught: what is the same is the value.
    Assert(module.EvaluationError !== undefined && Object.is(module.EvaluationError.Value, result.Value));
    step`9.d  ! Call(capability.[[Reject]], undefined, « result.[[Value]] »)`;
    X(() => spec.Call(capability.Reject, undefined, [result.Value]));
  } else {
    step`10    else`;
    step`10.a  assert: module.[[Status]] ∈ evaluating-async, evaluated`;
    Assert(hasStatus(module, 'evaluating-async', 'evaluated'));
    step`10.b  assert: module.[[EvaluationError]] is empty`;
    Assert(module.EvaluationError === undefined);
    step`10.c  if module.[[Status]] = evaluated`;
    if (hasStatus(module, 'evaluated')) {
      step`10.c.i    note: so the evaluation of module has ended synchronously`;
      step.differs`10.c.ii   assert: module.[[AsyncEvaluationOrder]] = unset`('done, when an asynchronous evaluation has ended before');
      Assert(module.AsyncEvaluationOrder === 'unset' || module.AsyncEvaluationOrder === 'done');
      step`10.c.iii  ! Call(capability.[[Resolve]], undefined, « undefined »)`;
      X(() => spec.Call(capability.Resolve, undefined, [undefined]));
    }
    step`10.d  assert: stack is empty`;
    Assert(stack.length === 0);
  }
  step`11  return capability.[[Promise]]`;
  return capability.Promise;
});
