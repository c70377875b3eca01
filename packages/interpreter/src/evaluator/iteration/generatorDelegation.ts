import type { t } from '@modrec/parser';
import { isObject } from '../../objects/isObject';
import type { SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { renderExpression } from '../renderExpression';
import { ReturnSignal, type ResumeMode } from '../suspension/Activation';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import { GetIterator } from './GetIterator';
import { IteratorClose } from './IteratorClose';
import type { IteratorRecord } from './IteratorRecord';
import { nameOfValue } from './nameOfValue';

/**
 * `yield*` of a generator: drives the inner iterator and hands its result objects on as they are.
 *
 * https://tc39.es/ecma262/#sec-generator-function-definitions-runtime-semantics-evaluation
 */
export function compileGeneratorDelegation(node: t.YieldExpression, c: Compiler): SuspendableEvaluate {
  const argument = c.suspendableExpression(node.argument!);
  const text = renderExpression(node.argument!);
  return fromGenerator(c, function* (scope, activation): Generator<undefined, unknown, undefined> {
    const iterable = yield* wait(argument, scope, activation);
    const iterator = GetIterator(iterable, c.realm, text);
    let resumeMode: ResumeMode = 'next';
    let resumeValue: unknown;
    for (;;) {
      const result = step(iterator, resumeMode, resumeValue, c);
      if (!isObject(result)) throw c.realm.newError('TypeError', `Iterator result ${nameOfValue(result, c.realm)} is not an object`);
      if ((result as IteratorResult<unknown>).done) {
        const value = (result as IteratorResult<unknown>).value as unknown;
        if (resumeMode === 'return') throw new ReturnSignal(value);
        return value;
      }
      activation.suspend('delegate', result);
      yield;
      ({ resumeMode, resumeValue } = activation);
    }
  });
}

/** Hands on to the inner iterator what the generator was resumed with. */
function step(iterator: IteratorRecord, resumeMode: ResumeMode, resumeValue: unknown, c: Compiler): unknown {
  if (resumeMode === 'next') return call(iterator.NextMethod, iterator, resumeValue, c);
  const method = (iterator.Iterator as Record<'throw' | 'return', unknown>)[resumeMode];
  if (method !== undefined && method !== null) return call(method, iterator, resumeValue, c);
  if (resumeMode === 'return') throw new ReturnSignal(resumeValue);
  IteratorClose(iterator, c.realm);
  throw c.realm.newError('TypeError', 'The iterator does not provide a \'throw\' method');
}

function call(method: unknown, iterator: IteratorRecord, value: unknown, c: Compiler): unknown {
  if (typeof method !== 'function') throw c.realm.newError('TypeError', `${nameOfValue(method, c.realm)} is not a function`);
  return Reflect.apply(method, iterator.Iterator, [value]);
}
