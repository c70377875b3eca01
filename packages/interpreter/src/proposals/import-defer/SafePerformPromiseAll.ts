import { algorithm } from '../../algorithm';
import { X } from '../../completion';
import { CreateArrayFromList } from './CreateArrayFromList';

/** https://tc39.es/proposal-defer-import-eval/#sec-safe-perform-promise-all */
export const SafePerformPromiseAll = algorithm('SafePerformPromiseAll', (step, { agent, spec }, promises) => {
  step`1    resultCapability ← ! NewPromiseCapability(%Promise%)`;
  const resultCapability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
  step`2    if promises is empty`;
  if (promises.length === 0) {
    step`2.a  ! Call(resultCapability.[[Resolve]], undefined, « CreateArrayFromList(« ») »)`;
    X(() => spec.Call(resultCapability.Resolve, undefined, [CreateArrayFromList([])]));
    step`2.b  return resultCapability.[[Promise]]`;
    return resultCapability.Promise;
  }
  step`3    values ← « »`;
  const values: unknown[] = [];
  step`4    remainingElementsCount ← Record { [[Value]]: length of promises }`;
  const remainingElementsCount = { Value: promises.length };
  step`5    index ← 0`;
  let index = 0;
  step`6    for each promise in promises`;
  for (const promise of promises) {
    step`6.a  append undefined to values`;
    values.push(undefined);
    step`6.b  onFulfilled ← CreatePromiseAllResolveElement(index, values, resultCapability, remainingElementsCount)`;
    const onFulfilled = spec.CreatePromiseAllResolveElement(index, values, resultCapability, remainingElementsCount);
    step`6.c  index ← index + 1`;
    index += 1;
    step`6.d  PerformPromiseThen(promise, onFulfilled, resultCapability.[[Reject]])`;
    spec.PerformPromiseThen(promise, onFulfilled, resultCapability.Reject);
  }
  step`7    return resultCapability.[[Promise]]`;
  return resultCapability.Promise;
});
