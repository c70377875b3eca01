import { isObject } from '../../objects/isObject';
import type { Realm } from '../../realm/Realm';
import type { Compiler } from '../Compiler';
import { ReturnSignal, type Activation } from '../suspension/Activation';
import { Await } from '../suspension/Await';
import { returnMethod } from './IteratorClose';
import type { IteratorRecord } from './IteratorRecord';
import { nameOfValue } from './nameOfValue';

const noArguments: readonly unknown[] = Object.freeze([]);

/**
 * Inside a generator that `fromGenerator` runs: closes an async iterator after a completion that is no throw.
 *
 * @throws what its `return` method throws or rejects with; the realm's TypeError when that gives no object
 *
 * https://tc39.es/ecma262/#sec-asynciteratorclose
 */
export function* AsyncIteratorClose(record: IteratorRecord, realm: Realm, activation: Activation): Generator<undefined, void, undefined> {
  const method = returnMethod(record.Iterator, realm);
  if (method === undefined) return;
  const result = yield* Await(Reflect.apply(method, record.Iterator, noArguments), activation);
  if (!isObject(result)) throw realm.newError('TypeError', `${nameOfValue(result, realm)} is not an object`);
}

/** The same because of an exception, which is thrown on: see `closeAfterThrow`. */
export function* asyncCloseAfterThrow(
  record: IteratorRecord,
  exception: unknown,
  c: Compiler,
  activation: Activation,
): Generator<undefined, never, undefined> {
  if (exception instanceof ReturnSignal) {
    yield* AsyncIteratorClose(record, c.realm, activation);
    throw exception;
  }
  const { guestErrors } = c.agent;
  const error = guestErrors.leaving(exception, c.realm);
  if (guestErrors.catchable(error)) {
    try {
      const method = returnMethod(record.Iterator, c.realm);
      if (method !== undefined) yield* Await(Reflect.apply(method, record.Iterator, noArguments), activation);
    } catch (second) {
      const outweighed = guestErrors.leaving(second, c.realm);
      if (!guestErrors.catchable(outweighed)) throw outweighed;
    }
  }
  throw error;
}
