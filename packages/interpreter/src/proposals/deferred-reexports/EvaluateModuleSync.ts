import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { typeError } from '../../errors';
import { deferredModuleNotReady } from '../import-defer/errors';

/** https://tc39.es/proposal-deferred-reexports/#sec-EvaluateModuleSync */
export const EvaluateModuleSync = algorithm('EvaluateModuleSync', (step, { spec }, module, importedNames) => {
  step`1    if importedNames is not present, importedNames ← « »`;
  importedNames ??= [];
  step`2    if ReadyForSyncExecution(module, importedNames) = false, throw TypeError`;
  if (!spec.ReadyForSyncExecution(module, undefined, importedNames)) throw typeError(module.Realm, deferredModuleNotReady(module));
  step`3    promise ← module.Evaluate(importedNames)`;
  const promise = module.Evaluate(importedNames);
  step`4    assert: promise.[[PromiseState]] ∈ fulfilled, rejected`;
  Assert(promise.PromiseState === 'fulfilled' || promise.PromiseState === 'rejected');
  step`5    if promise.[[PromiseState]] = rejected`;
  if (promise.PromiseState === 'rejected') {
    step`5.a  if promise.[[PromiseIsHandled]] = false, HostPromiseRejectionTracker(promise, "handle")`;
    if (!promise.PromiseIsHandled) spec.HostPromiseRejectionTracker(promise, 'handle');
    step`5.b  promise.[[PromiseIsHandled]] ← true`;
    promise.PromiseIsHandled = true;
    step`5.c  throw promise.[[PromiseResult]]`;
    throw promise.PromiseResult;
  }
  step`6    return unused`;
});
