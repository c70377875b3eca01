import { algorithm } from '../../algorithm';
import { Assert, Completion, ThrowCompletion, X } from '../../completion';
import { hasStatus, type CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import { MemberList } from '../../records/MemberList';

/** https://tc39.es/ecma262/#sec-moduleevaluation */
export const Evaluate = algorithm('CyclicModuleRecord.Evaluate', (step, { agent, spec }, module) => {
  step`1  assert: no other call of Evaluate is going on in the agent`;
  // Guest code cannot call Evaluate: import() does so from a job. Graphs that do not meet would not disturb each other either.
  step`2  assert: module.[[Status]] ∈ linked, evaluating-async, evaluated`;
  Assert(hasStatus(module, 'linked', 'evaluating-async', 'evaluated'));
  step`3  if module.[[Status]] ∈ evaluating-async, evaluated`;
  if (hasStatus(module, 'evaluating-async', 'evaluated')) {
    step`3.a  if module.[[CycleRoot]] is not empty`;
    if (module.CycleRoot !== undefined) {
      step`3.a.i  module ← module.[[CycleRoot]]`;
      module = module.CycleRoot;
    } else {
      step`3.b    else`;
      step`3.b.i  assert: module.[[Status]] = evaluated and module.[[EvaluationError]] is a throw completion`;
      Assert(hasStatus(module, 'evaluated') && module.EvaluationError instanceof ThrowCompletion);
    }
  }
  step`4  if module.[[TopLevelCapability]] is not empty`;
  if (module.TopLevelCapability !== undefined) {
    step`4.a  return module.[[TopLevelCapability]].[[Promise]]`;
    return module.TopLevelCapability.Promise;
  }
  step`5  stack ← « »`;
  const stack = new MemberList<CyclicModuleRecord>();
  step`6  promiseCapability ← ! NewPromiseCapability(%Promise%)`;
  const promiseCapability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
  step`7  module.[[TopLevelCapability]] ← promiseCapability`;
  module.TopLevelCapability = promiseCapability;
  step`8  result ← Completion(InnerModuleEvaluation(module, stack, 0))`;
  const result = Completion(() => spec.InnerModuleEvaluation(module, stack, 0));
  step`9  if result is an abrupt completion`;
  if (result instanceof ThrowCompletion) {
    step`9.a  for each requiredModule in stack`;
    for (const requiredModule of stack) {
      step`9.a.i    assert: requiredModule.[[Status]] = evaluating`;
      Assert(hasStatus(requiredModule, 'evaluating'));
      step`9.a.ii   requiredModule.[[Status]] ← evaluated`;
      requiredModule.Status = 'evaluated';
      step`9.a.iii  requiredModule.[[EvaluationError]] ← result`;
      requiredModule.EvaluationError = result;
    }
    step`9.b  assert: module.[[Status]] = evaluated`;
    Assert(hasStatus(module, 'evaluated'));
    step`9.c  assert: module.[[EvaluationError]] and result are the same Completion Record`;
    // A throw travels as a host exception, and its record is made anew where it is caught: what is the same is the value.
    Assert(module.EvaluationError !== undefined && Object.is(module.EvaluationError.Value, result.Value));
    step`9.d  ! Call(promiseCapability.[[Reject]], undefined, « result.[[Value]] »)`;
    X(() => spec.Call(promiseCapability.Reject, undefined, [result.Value]));
  } else {
    step`10    else`;
    step`10.a  assert: module.[[Status]] ∈ evaluating-async, evaluated`;
    Assert(hasStatus(module, 'evaluating-async', 'evaluated'));
    step`10.b  assert: module.[[EvaluationError]] is empty`;
    Assert(module.EvaluationError === undefined);
    step`10.c  if module.[[Status]] = evaluated`;
    if (hasStatus(module, 'evaluated')) {
      step`10.c.i    assert: module.[[AsyncEvaluationOrder]] ∈ unset, done`;
      Assert(module.AsyncEvaluationOrder === 'unset' || module.AsyncEvaluationOrder === 'done');
      step`10.c.ii   note: module.[[AsyncEvaluationOrder]] = done exactly when an asynchronous evaluation had ended before`;
      step`10.c.iii  ! Call(promiseCapability.[[Resolve]], undefined, « undefined »)`;
      X(() => spec.Call(promiseCapability.Resolve, undefined, [undefined]));
    }
    step`10.d  assert: stack is empty`;
    Assert(stack.length === 0);
  }
  step`11  return promiseCapability.[[Promise]]`;
  return promiseCapability.Promise;
});
