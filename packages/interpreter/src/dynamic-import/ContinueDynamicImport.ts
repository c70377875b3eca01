import { algorithm } from '../algorithm';
import { Completion, ThrowCompletion, X } from '../completion';

/** https://tc39.es/ecma262/#sec-ContinueDynamicImport */
export const ContinueDynamicImport = algorithm(
  'ContinueDynamicImport',
  (step, { agent, spec }, promiseCapability, moduleCompletion) => {
    step`1    if moduleCompletion is an abrupt completion`;
    if (moduleCompletion instanceof ThrowCompletion) {
      step`1.a  ! Call(promiseCapability.[[Reject]], undefined, « moduleCompletion.[[Value]] »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [moduleCompletion.Value]));
      step`1.b  return unused`;
      return;
    }
    step`2    module ← moduleCompletion.[[Value]]`;
    const module = moduleCompletion.Value;
    step`3    loadPromise ← module.LoadRequestedModules()`;
    const loadPromise = module.LoadRequestedModules();
    step`4    rejectedClosure ← a closure over promiseCapability, of (reason)`;
    const rejectedClosure = agent.closure('rejectedClosure', (step, reason: unknown) => {
      step`4.a  ! Call(promiseCapability.[[Reject]], undefined, « reason »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [reason]));
      step`4.b  return NormalCompletion(undefined)`;
      return undefined;
    });
    step`5    onRejected ← CreateBuiltinFunction(rejectedClosure, 1, "", « »)`;
    const onRejected = spec.CreateBuiltinFunction(rejectedClosure, 1, '');
    step`6    linkAndEvaluateClosure ← a closure over module, promiseCapability and onRejected`;
    const linkAndEvaluateClosure = agent.closure('linkAndEvaluateClosure', (step): void => {
      step`6.a    link ← Completion(module.Link())`;
      const link = Completion(() => module.Link());
      step`6.b    if link is an abrupt completion`;
      if (link instanceof ThrowCompletion) {
        step`6.b.i  ! Call(promiseCapability.[[Reject]], undefined, « link.[[Value]] »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [link.Value]));
        step`6.b.ii return NormalCompletion(undefined)`;
        return undefined;
      }
      step`6.c    evaluatePromise ← module.Evaluate()`;
      const evaluatePromise = module.Evaluate();
      step`6.d    fulfilledClosure ← a closure over module and promiseCapability`;
      const fulfilledClosure = agent.closure('fulfilledClosure', (step) => {
        step`6.d.i    namespace ← GetModuleNamespace(module)`;
        const namespace = spec.GetModuleNamespace(module);
        step`6.d.ii   ! Call(promiseCapability.[[Resolve]], undefined, « namespace »)`;
        X(() => spec.Call(promiseCapability.Resolve, undefined, [namespace]));
        step`6.d.iii  return NormalCompletion(undefined)`;
        return undefined;
      });
      step`6.e    onFulfilled ← CreateBuiltinFunction(fulfilledClosure, 0, "", « »)`;
      const onFulfilled = spec.CreateBuiltinFunction(fulfilledClosure, 0, '');
      step`6.f    PerformPromiseThen(evaluatePromise, onFulfilled, onRejected)`;
      spec.PerformPromiseThen(evaluatePromise, onFulfilled, onRejected);
      step`6.g    return unused`;
    });
    step`7    linkAndEvaluate ← CreateBuiltinFunction(linkAndEvaluateClosure, 0, "", « »)`;
    const linkAndEvaluate = spec.CreateBuiltinFunction(linkAndEvaluateClosure, 0, '');
    step`8    PerformPromiseThen(loadPromise, linkAndEvaluate, onRejected)`;
    spec.PerformPromiseThen(loadPromise, linkAndEvaluate, onRejected);
    step`9    return unused`;
  },
);
