import type { RecordId, Value } from '../log/Value';

/** The record that a value is; undefined for every other value. */
export function recordIn(value: Value): RecordId | undefined {
  return typeof value === 'object' && value !== null && 'record' in value ? value.record : undefined;
}
