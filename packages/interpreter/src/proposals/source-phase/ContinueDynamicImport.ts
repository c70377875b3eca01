import { algorithm } from '../../algorithm';
import { Completion, ThrowCompletion, X } from '../../completion';
import { syntaxError } from '../../errors';
import { noModuleSource } from './errors';

/** https://tc39.es/ecma262/pr/3492/#sec-ContinueDynamicImport */
export const ContinueDynamicImport = algorithm(
  'ContinueDynamicImport',
  (step, { agent, spec }, promiseCapability, moduleCompletion, phase) => {
    step`1    if moduleCompletion is an abrupt completion`;
    if (moduleCompletion instanceof ThrowCompletion) {
      step`1.a  ! Call(promiseCapability.[[Reject]], undefined, « moduleCompletion.[[Value]] »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [moduleCompletion.Value]));
      step`1.b  return unused`;
      return;
    }
    step`2    module ← moduleCompletion.[[Value]]`;
    const module = moduleCompletion.Value;
    step`3    if phase = source`;
    if (phase === 'source') {
      step`3.a  moduleSource ← module.[[ModuleSource]]`;
      const moduleSource = module.ModuleSource;
      step`3.b  if moduleSource is empty`;
      if (moduleSource === undefined) {
        step`3.b.i  ! Call(promiseCapability.[[Reject]], undefined, « a newly created SyntaxError »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [syntaxError(module.Realm, noModuleSource(module))]));
      } else {
        step`3.c    else`;
        step`3.c.i  ! Call(promiseCapability.[[Resolve]], undefined, « moduleSource »)`;
        X(() => spec.Call(promiseCapability.Resolve, undefined, [moduleSource]));
      }
      step`3.d  return unused`;
      return;
    }
    step`4    loadPromise ← module.LoadRequestedModules()`;
    const loadPromise = module.LoadRequestedModules();
    step`5    rejectedClosure ← a closure over promiseCapability, of (reason)`;
    const rejectedClosure = agent.closure('rejectedClosure', (step, reason: unknown) => {
      step`5.a  ! Call(promiseCapability.[[Reject]], undefined, « reason »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [reason]));
      step`5.b  return NormalCompletion(undefined)`;
      return undefined;
    });
    step`6    onRejected ← CreateBuiltinFunction(rejectedClosure, 1, "", « »)`;
    const onRejected = spec.CreateBuiltinFunction(rejectedClosure, 1, '');
    step`7    linkAndEvaluateClosure ← a closure over module, promiseCapability and onRejected`;
    const linkAndEvaluateClosure = agent.closure('linkAndEvaluateClosure', (step): void => {
      step`7.a    link ← Completion(module.Link())`;
      const link = Completion(() => module.Link());
      step`7.b    if link is an abrupt completion`;
      if (link instanceof ThrowCompletion) {
        step`7.b.i  ! Call(promiseCapability.[[Reject]], undefined, « link.[[Value]] »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [link.Value]));
        step`7.b.ii return NormalCompletion(undefined)`;
        return undefined;
      }
      step`7.c    evaluatePromise ← module.Evaluate()`;
      const evaluatePromise = module.Evaluate();
      step`7.d    fulfilledClosure ← a closure over module and promiseCapability`;
      const fulfilledClosure = agent.closure('fulfilledClosure', (step) => {
        step`7.d.i    namespace ← GetModuleNamespace(module)`;
        const namespace = spec.GetModuleNamespace(module);
        step`7.d.ii   ! Call(promiseCapability.[[Resolve]], undefined, « namespace »)`;
        X(() => spec.Call(promiseCapability.Resolve, undefined, [namespace]));
        step`7.d.iii  return NormalCompletion(undefined)`;
        return undefined;
      });
      step`7.e    onFulfilled ← CreateBuiltinFunction(fulfilledClosure, 0, "", « »)`;
      const onFulfilled = spec.CreateBuiltinFunction(fulfilledClosure, 0, '');
      step`7.f    PerformPromiseThen(evaluatePromise, onFulfilled, onRejected)`;
      spec.PerformPromiseThen(evaluatePromise, onFulfilled, onRejected);
      step`7.g    return unused`;
    });
    step`8    linkAndEvaluate ← CreateBuiltinFunction(linkAndEvaluateClosure, 0, "", « »)`;
    const linkAndEvaluate = spec.CreateBuiltinFunction(linkAndEvaluateClosure, 0, '');
    step`9    PerformPromiseThen(loadPromise, linkAndEvaluate, onRejected)`;
    spec.PerformPromiseThen(loadPromise, linkAndEvaluate, onRejected);
    step`10    return unused`;
  },
);
