import { algorithm } from '../../algorithm';
import { Q } from '../../completion';
import { CreateArrayFromList } from './CreateArrayFromList';

/** The function object, with its internal slots. */
type ResolveElement = ((value: unknown) => unknown) & { AlreadyCalled: boolean; Index: number };

/**
 * https://tc39.es/proposal-defer-import-eval/#sec-create-promise-all-resolve-element
 *
 * The list of values reaches no guest: the promises are those of the algorithms.
 */
export const CreatePromiseAllResolveElement = algorithm(
  'CreatePromiseAllResolveElement',
  (step, { agent, spec }, index, values, resultCapability, remainingElementsCount) => {
    step`1      fulfilledSteps ← a closure over values, resultCapability and remainingElementsCount, of (value)`;
    const fulfilledSteps = agent.closure('fulfilledSteps', (step, value: unknown) => {
      step`1.a    F ← the active function object`;
      const F = onFulfilled;
      step`1.b    if F.[[AlreadyCalled]] = true, return undefined`;
      if (F.AlreadyCalled) return undefined;
      step`1.c    F.[[AlreadyCalled]] ← true`;
      F.AlreadyCalled = true;
      step`1.d    thisIndex ← F.[[Index]]`;
      const thisIndex = F.Index;
      step`1.e    values[thisIndex] ← value`;
      values[thisIndex] = value;
      step`1.f    remainingElementsCount.[[Value]] ← remainingElementsCount.[[Value]] - 1`;
      remainingElementsCount.Value -= 1;
      step`1.g    if remainingElementsCount.[[Value]] = 0`;
      if (remainingElementsCount.Value === 0) {
        step`1.g.i  valuesArray ← CreateArrayFromList(values)`;
        const valuesArray = CreateArrayFromList(values);
        step`1.g.ii return ? Call(resultCapability.[[Resolve]], undefined, « valuesArray »)`;
        return Q(spec.Call(resultCapability.Resolve, undefined, [valuesArray]));
      }
      step`1.h    return undefined`;
      return undefined;
    });
    step`2      onFulfilled ← CreateBuiltinFunction(fulfilledSteps, 1, "", « [[AlreadyCalled]], [[Index]] »)`;
    const slots = { AlreadyCalled: false, Index: 0 };
    const onFulfilled: ResolveElement = Object.assign(spec.CreateBuiltinFunction(fulfilledSteps, 1, ''), slots);
    step`3      onFulfilled.[[AlreadyCalled]] ← false`;
    onFulfilled.AlreadyCalled = false;
    step`4      onFulfilled.[[Index]] ← index`;
    onFulfilled.Index = index;
    step`5      return onFulfilled`;
    return onFulfilled;
  },
);
