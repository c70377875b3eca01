import type { Realm } from '../../realm/Realm';
import { IteratorRecord } from './IteratorRecord';

/**
 * GetIterator of kind ~async~: a value that is only iterable is iterated by %AsyncFromSyncIteratorPrototype%'s rules.
 *
 * @param text what the iterable is called in the error
 * @throws the realm's TypeError when the value is not iterable; what its methods throw
 *
 * https://tc39.es/ecma262/#sec-getiterator
 */
export function getAsyncIterator(iterable: unknown, realm: Realm, text: string): IteratorRecord {
  const { kit } = realm;
  const iterator = kit.iterateAsync(iterable, text) ?? kit.asyncFromSync(kit.iterate(iterable, text));
  const record = new IteratorRecord();
  record.Iterator = iterator;
  record.NextMethod = iterator.next;
  return record;
}
