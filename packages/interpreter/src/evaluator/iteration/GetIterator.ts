import type { Realm } from '../../realm/Realm';
import { IteratorRecord } from './IteratorRecord';

/**
 * @param text what the iterable is called in the error
 * @throws the realm's TypeError when the value is not iterable; what its methods throw
 *
 * https://tc39.es/ecma262/#sec-getiterator, of kind ~sync~
 */
export function GetIterator(iterable: unknown, realm: Realm, text: string): IteratorRecord {
  const record = new IteratorRecord();
  realm.kit.openIterator(record, iterable, text);
  return record;
}
