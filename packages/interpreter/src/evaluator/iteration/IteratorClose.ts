import { isObject } from '../../objects/isObject';
import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Compiler } from '../Compiler';
import { ReturnSignal } from '../suspension/Activation';
import type { IteratorRecord } from './IteratorRecord';
import { nameOfValue } from './nameOfValue';

const noArguments: readonly unknown[] = Object.freeze([]);

/**
 * Closes an iterator after a completion that is no throw.
 *
 * @throws what its `return` method throws; the realm's TypeError when that gives no object
 *
 * https://tc39.es/ecma262/#sec-iteratorclose
 */
export function IteratorClose(record: IteratorRecord, realm: Realm): void {
  const method = returnMethod(record.Iterator, realm);
  if (method === undefined) return;
  const result: unknown = Reflect.apply(method, record.Iterator, noArguments);
  if (!isObject(result)) throw realm.newError('TypeError', `${nameOfValue(result, realm)} is not an object`);
}

/**
 * Closes an iterator because of an exception, and throws the exception on. A guest's throw outweighs whatever closing
 * throws; when a generator is being told to return, an error of closing is what remains. A failure of the engine closes nothing.
 */
export function closeAfterThrow(record: IteratorRecord, exception: unknown, c: Compiler): never {
  if (exception instanceof ReturnSignal) {
    IteratorClose(record, c.realm);
    throw exception;
  }
  const { guestErrors } = c.agent;
  const error = guestErrors.leaving(exception, c.realm);
  if (guestErrors.catchable(error)) {
    try {
      const method = returnMethod(record.Iterator, c.realm);
      if (method !== undefined) Reflect.apply(method, record.Iterator, noArguments);
    } catch (second) {
      const outweighed = guestErrors.leaving(second, c.realm);
      if (!guestErrors.catchable(outweighed)) throw outweighed;
    }
  }
  throw error;
}

/** GetMethod(iterator, "return"). */
export function returnMethod(iterator: object, realm: Realm): GuestFunction | undefined {
  const method = (iterator as { return?: unknown }).return;
  if (method === undefined || method === null) return undefined;
  if (typeof method !== 'function') throw realm.newError('TypeError', `${nameOfValue(method, realm)} is not a function`);
  return method as GuestFunction;
}
