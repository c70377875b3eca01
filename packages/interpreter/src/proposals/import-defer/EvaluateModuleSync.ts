import { algorithm } from '../../algorithm';
import { Assert, Q, ThrowCompletion } from '../../completion';
import { typeError } from '../../errors';
import { deferredModuleNotReady } from './errors';

/** https://tc39.es/proposal-defer-import-eval/#sec-EvaluateModuleSync */
export const EvaluateModuleSync = algorithm('EvaluateModuleSync', (step, { spec }, module) => {
  step`1    if ReadyForSyncExecution(module) = false, throw TypeError`;
  if (!spec.ReadyForSyncExecution(module)) throw typeError(module.Realm, deferredModuleNotReady(module));
  step`2    promise ← module.Evaluate()`;
  const promise = module.Evaluate();
  step`3    assert: promise.[[PromiseState]] ∈ fulfilled, rejected`;
  Assert(promise.PromiseState === 'fulfilled' || promise.PromiseState === 'rejected');
  step`4    if promise.[[PromiseState]] = rejected`;
  if (promise.PromiseState === 'rejected') {
    step`4.a  if promise.[[PromiseIsHandled]] = false, HostPromiseRejectionTracker(promise, "handle")`;
    if (!promise.PromiseIsHandled) spec.HostPromiseRejectionTracker(promise, 'handle');
    step`4.b  promise.[[PromiseIsHandled]] ← true`;
    promise.PromiseIsHandled = true;
    step`4.c  return ? ThrowCompletion(promise.[[PromiseResult]])`;
    return Q(new ThrowCompletion(promise.PromiseResult));
  }
  step`5    return unused`;
});
