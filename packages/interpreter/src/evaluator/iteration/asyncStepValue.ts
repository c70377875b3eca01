import type { Realm } from '../../realm/Realm';
import type { Activation } from '../suspension/Activation';
import { Await } from '../suspension/Await';
import { DONE, type IteratorRecord } from './IteratorRecord';
import { callNext, checkResult } from './IteratorStepValue';

/** Inside a generator that `fromGenerator` runs: the async iterator's next value, or DONE. */
export function* asyncStepValue(
  record: IteratorRecord,
  realm: Realm,
  activation: Activation,
): Generator<undefined, unknown, undefined> {
  const result = checkResult(yield* Await(callNext(record, realm), activation), realm);
  return result.done ? DONE : result.value;
}
