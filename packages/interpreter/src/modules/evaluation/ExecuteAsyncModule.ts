import { algorithm } from '../../algorithm';
import { Assert, X } from '../../completion';
import { hasStatus } from '../../records/CyclicModuleRecord';

/** https://tc39.es/ecma262/#sec-execute-async-module */
export const ExecuteAsyncModule = algorithm('ExecuteAsyncModule', (step, { agent, spec }, module) => {
  step`1   assert: module.[[Status]] ∈ evaluating, evaluating-async`;
  Assert(hasStatus(module, 'evaluating', 'evaluating-async'));
  step`2   assert: module.[[HasTLA]] = true`;
  Assert(module.HasTLA);
  step`3   promiseCapability ← ! NewPromiseCapability(%Promise%)`;
  const promiseCapability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
  step`4   fulfilledClosure ← closure ()`;
  const fulfilledClosure = agent.closure('fulfilledClosure', (step) => {
    step`4.a  AsyncModuleExecutionFulfilled(module)`;
    spec.AsyncModuleExecutionFulfilled(module);
    step`4.b  return NormalCompletion(undefined)`;
  });
  step`5   onFulfilled ← CreateBuiltinFunction(fulfilledClosure, 0, "", « »)`;
  const onFulfilled = spec.CreateBuiltinFunction(fulfilledClosure, 0, '');
  step`6   rejectedClosure ← closure (error)`;
  const rejectedClosure = agent.closure('rejectedClosure', (step, error: unknown) => {
    step`6.a  AsyncModuleExecutionRejected(module, error)`;
    spec.AsyncModuleExecutionRejected(module, error);
    step`6.b  return NormalCompletion(undefined)`;
  });
  step`7   onRejected ← CreateBuiltinFunction(rejectedClosure, 0, "", « »)`;
  const onRejected = spec.CreateBuiltinFunction(rejectedClosure, 0, '');
  step`8   PerformPromiseThen(promiseCapability.[[Promise]], onFulfilled, onRejected)`;
  spec.PerformPromiseThen(promiseCapability.Promise, onFulfilled, onRejected);
  step`9   ! module.ExecuteModule(promiseCapability)`;
  X(() => module.ExecuteModule(promiseCapability));
  step`10  return unused`;
});
