import { List } from 'immutable';
import { showList, showValue } from '../log/showValue';
import type { RecordId, Value } from '../log/Value';
import type { FieldValue } from './Moment';

/** The field's value as a log would have it. */
export function plainValue(value: FieldValue): Value {
  return isList(value) ? { list: value.toArray() } : value;
}

/** The field's value in the notation of the markers. */
export function showField(value: FieldValue, nameOf?: (record: RecordId) => string): string {
  return isList(value) ? showList(value.toArray().map((element) => showValue(element, nameOf))) : showValue(value, nameOf);
}

const isList = (value: FieldValue): value is List<Value> => List.isList(value);
