import { is } from 'immutable';
import type { FieldValue, Moment } from '../../moments/Moment';
import { valueText } from '../../display/valueText';
import { inOrder } from '../../display/fieldOrder';

export interface Cell {
  readonly text: string;
  /** Written by what has just happened. */
  readonly isChanged: boolean;
  /** What was there at the moment that is compared with, where that is something else. */
  readonly before: string | undefined;
}

export interface RecordTable {
  readonly records: readonly { readonly id: string; readonly type: string }[];
  readonly rows: readonly { readonly field: string; readonly cells: readonly (Cell | undefined)[] }[];
}

/** The slots of all module records at a moment, a column for each record, with what has changed. */
export function recordTable(moment: Moment, compared: Moment | undefined, nameOf: (id: string) => string): RecordTable {
  const records = [...moment.records.values()].filter(({ type }) => type.endsWith('ModuleRecord')).sort((a, b) => a.id.localeCompare(b.id));
  const fields = inOrder(new Set(records.flatMap((record) => [...record.fields.keys()])));
  const changed = new Set(moment.changes.map((change) => ('field' in change ? `${change.record} ${change.field}` : '')));
  const cell = (id: string, field: string, value: FieldValue): Cell => {
    const text = valueText(value, nameOf);
    const old = compared?.records.get(id)?.fields.get(field);
    const before = compared === undefined || is(old, value) ? undefined : old === undefined ? 'not there' : valueText(old, nameOf);
    return { text, isChanged: changed.has(`${id} ${field}`), before: before === text ? undefined : before };
  };
  return {
    records: records.map(({ id, type }) => ({ id, type })),
    rows: fields.map((field) => ({
      field,
      cells: records.map(({ id, fields }) => (fields.has(field) ? cell(id, field, fields.get(field)!) : undefined)),
    })),
  };
}
