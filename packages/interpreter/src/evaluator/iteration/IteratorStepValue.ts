import { isObject } from '../../objects/isObject';
import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { DONE, type IteratorRecord } from './IteratorRecord';
import { nameOfValue } from './nameOfValue';

const noArguments: readonly unknown[] = Object.freeze([]);

/**
 * The iterator's next value, or DONE.
 *
 * @throws what the iterator throws, which is then done; the realm's TypeError when its result is no object
 *
 * https://tc39.es/ecma262/#sec-iteratorstepvalue
 */
export function IteratorStepValue(record: IteratorRecord, realm: Realm): unknown {
  record.Done = true;
  if (record.array !== undefined) return stepOverArray(record, record.array, realm);
  const result = checkResult(callNext(record, realm), realm);
  if (result.done) return DONE;
  const { value } = result;
  record.Done = false;
  return value;
}

/**
 * A step of an Array Iterator over values. Only a Proxy of an array can have a length that is no integer.
 *
 * https://tc39.es/ecma262/#sec-%25arrayiteratorprototype%25.next
 */
function stepOverArray(record: IteratorRecord, array: ArrayLike<unknown>, { kit }: Realm): unknown {
  const { index } = record;
  const length: unknown = array.length;
  if (!(index < (typeof length === 'number' ? Math.trunc(length) : Math.trunc(kit.unaryOperators['+']!(length) as number)))) return DONE;
  record.index = index + 1;
  const value = array[index];
  record.Done = false;
  return value;
}

/** Calls the iterator's `next`, as https://tc39.es/ecma262/#sec-iteratornext begins. */
export function callNext({ Iterator, NextMethod }: IteratorRecord, realm: Realm): unknown {
  if (typeof NextMethod !== 'function') throw realm.newError('TypeError', `${nameOfValue(NextMethod, realm)} is not a function`);
  return Reflect.apply(NextMethod as GuestFunction, Iterator, noArguments);
}

/** @throws the realm's TypeError when what `next` has given is no object */
export function checkResult(result: unknown, realm: Realm): IteratorResult<unknown> {
  if (!isObject(result)) throw realm.newError('TypeError', `Iterator result ${nameOfValue(result, realm)} is not an object`);
  return result as IteratorResult<unknown>;
}
