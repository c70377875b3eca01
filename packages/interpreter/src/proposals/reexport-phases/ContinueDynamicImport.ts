import { algorithm } from '../../algorithm';
import { Assert, Completion, ThrowCompletion, X } from '../../completion';
import { syntaxError } from '../../errors';
import type { EnginePromise } from '../../promises/EnginePromise';
import { noModuleSource } from '../source-phase/errors';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-ContinueDynamicImport, with the steps of source phase imports (s)
 *
 * A request of the host itself has no phase: it is for evaluation.
 */
export const ContinueDynamicImport = algorithm(
  'ContinueDynamicImport',
  (step, { agent, spec }, promiseCapability, moduleCompletion, phase = 'evaluation') => {
    step`1    if moduleCompletion is an abrupt completion`;
    if (moduleCompletion instanceof ThrowCompletion) {
      step`1.a  ! Call(promiseCapability.[[Reject]], undefined, « moduleCompletion.[[Value]] »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [moduleCompletion.Value]));
      step`1.b  return unused`;
      return;
    }
    step`2    module ← moduleCompletion.[[Value]]`;
    const module = moduleCompletion.Value;
    step`2.s    if phase = source`;
    if (phase === 'source') {
      step`2.s.i  if module.[[ModuleSource]] is empty, ! Call(promiseCapability.[[Reject]], undefined, « a newly created SyntaxError »)`;
      if (module.ModuleSource === undefined) {
        X(() => spec.Call(promiseCapability.Reject, undefined, [syntaxError(module.Realm, noModuleSource(module))]));
      } else {
        step`2.s.ii else, ! Call(promiseCapability.[[Resolve]], undefined, « module.[[ModuleSource]] »)`;
        X(() => spec.Call(promiseCapability.Resolve, undefined, [module.ModuleSource]));
      }
      step`2.s.iii return unused`;
      return;
    }
    step`3    loadPromise ← module.LoadRequestedModules(all)`;
    const loadPromise = module.LoadRequestedModules(undefined, 'all');
    step`4    rejectedClosure ← a closure over promiseCapability, of (reason)`;
    const rejectedClosure = agent.closure('rejectedClosure', (step, reason: unknown) => {
      step`4.a  ! Call(promiseCapability.[[Reject]], undefined, « reason »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [reason]));
      step`4.b  return unused`;
      return undefined;
    });
    step`5    onRejected ← CreateBuiltinFunction(rejectedClosure, 1, "", « »)`;
    const onRejected = spec.CreateBuiltinFunction(rejectedClosure, 1, '');
    step`6    linkAndEvaluateClosure ← a closure over module, promiseCapability, phase and onRejected`;
    const linkAndEvaluateClosure = agent.closure('linkAndEvaluateClosure', (step): void => {
      step`6.a    link ← Completion(module.Link(all))`;
      const link = Completion(() => module.Link('all'));
      step`6.b    if link is an abrupt completion`;
      if (link instanceof ThrowCompletion) {
        step`6.b.i  ! Call(promiseCapability.[[Reject]], undefined, « link.[[Value]] »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [link.Value]));
        step`6.b.ii return unused`;
        return undefined;
      }
      step`6.c    fulfilledClosure ← a closure over module, phase and promiseCapability`;
      const fulfilledClosure = agent.closure('fulfilledClosure', (step) => {
        step`6.c.i    namespace ← GetModuleNamespace(module, phase, all)`;
        const namespace = spec.GetModuleNamespace(module, phase, 'all');
        step`6.c.ii   ! Call(promiseCapability.[[Resolve]], undefined, « namespace »)`;
        X(() => spec.Call(promiseCapability.Resolve, undefined, [namespace]));
        step`6.c.iii  return unused`;
        return undefined;
      });
      let evaluatePromise: EnginePromise;
      step`6.d    if phase = defer`;
      if (phase === 'defer') {
        step`6.d.i    evaluationList ← GatherAsynchronousTransitiveDependencies(module)`;
        const evaluationList = spec.GatherAsynchronousTransitiveDependencies(module);
        step`6.d.ii   if evaluationList is empty`;
        if (evaluationList.size === 0) {
          step`6.d.ii.1  fulfilledClosure()`;
          fulfilledClosure();
          step`6.d.ii.2  return unused`;
          return undefined;
        }
        step`6.d.iii  asyncDepsEvaluationPromises ← « »`;
        const asyncDepsEvaluationPromises: EnginePromise[] = [];
        step`6.d.iv   for each dep in evaluationList, append dep.Evaluate() to asyncDepsEvaluationPromises`;
        for (const dep of evaluationList) asyncDepsEvaluationPromises.push(dep.Evaluate());
        step`6.d.v    evaluatePromise ← SafePerformPromiseAll(asyncDepsEvaluationPromises)`;
        evaluatePromise = spec.SafePerformPromiseAll(asyncDepsEvaluationPromises);
      } else {
        step`6.e    else`;
        step`6.e.i    assert: phase = evaluation`;
        Assert(phase === 'evaluation');
        step`6.e.ii   evaluatePromise ← module.Evaluate()`;
        evaluatePromise = module.Evaluate();
      }
      step`6.f    onFulfilled ← CreateBuiltinFunction(fulfilledClosure, "", 0, « »)`;
      const onFulfilled = spec.CreateBuiltinFunction(fulfilledClosure, 0, '');
      step`6.g    PerformPromiseThen(evaluatePromise, onFulfilled, onRejected)`;
      spec.PerformPromiseThen(evaluatePromise, onFulfilled, onRejected);
      step`6.h    return unused`;
    });
    step`7    linkAndEvaluate ← CreateBuiltinFunction(linkAndEvaluateClosure, 0, "", « »)`;
    const linkAndEvaluate = spec.CreateBuiltinFunction(linkAndEvaluateClosure, 0, '');
    step`8    PerformPromiseThen(loadPromise, linkAndEvaluate, onRejected)`;
    spec.PerformPromiseThen(loadPromise, linkAndEvaluate, onRejected);
    step`9    return unused`;
  },
);
