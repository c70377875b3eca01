import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { CyclicModuleRecord } from '../../records/CyclicModuleRecord';

/** https://tc39.es/ecma262/#sec-EvaluateModuleSync */
export const EvaluateModuleSync = algorithm('EvaluateModuleSync', (step, { spec }, module) => {
  step`1  assert: module is not a Cyclic Module Record`;
  Assert(!(module instanceof CyclicModuleRecord));
  step`2  promise ← module.Evaluate()`;
  const promise = module.Evaluate();
  step`3  assert: promise.[[PromiseState]] ∈ fulfilled, rejected`;
  Assert(promise.PromiseState === 'fulfilled' || promise.PromiseState === 'rejected');
  step`4  if promise.[[PromiseState]] = rejected`;
  if (promise.PromiseState === 'rejected') {
    step`4.a  if promise.[[PromiseIsHandled]] = false, HostPromiseRejectionTracker(promise, "handle")`;
    if (!promise.PromiseIsHandled) spec.HostPromiseRejectionTracker(promise, 'handle');
    step`4.b  promise.[[PromiseIsHandled]] ← true`;
    promise.PromiseIsHandled = true;
    step`4.c  throw promise.[[PromiseResult]]`;
    throw promise.PromiseResult;
  }
  step`5  return unused`;
});
