import type { Activation } from './Activation';
import { received } from './received';

/**
 * Inside a generator that `fromGenerator` runs: awaits a value as an AwaitExpression does.
 *
 * @throws the reason that the value's promise is rejected with
 *
 * https://tc39.es/ecma262/#await
 */
export function* Await(value: unknown, activation: Activation): Generator<undefined, unknown, undefined> {
  activation.suspend('await', value);
  yield;
  return received(activation);
}
