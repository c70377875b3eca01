import { List } from 'immutable';
import type { FieldValue } from '../../moments/Moment';
import type { StructuredValue, Value } from '../../log/Value';

/** Constants of the algorithms; every other string is one of the program's and stands in quotes. */
const constants: ReadonlySet<string> = new Set([
  'new', 'unlinked', 'linking', 'linked', 'evaluating', 'evaluating-async', 'evaluated', 'unset', 'done', 'empty', 'unused', 'namespace',
  'ambiguous', 'normal', 'throw', 'return', 'evaluation', 'defer', 'source', 'all', 'all-but-default', 'sync', 'async',
]);

/** A value in the notation of the steps. */
export function valueText(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (List.isList(value)) return listText((value as List<Value>).toArray());
  if (typeof value === 'string') return constants.has(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return structuredText(value as StructuredValue);
}

function structuredText(value: StructuredValue): string {
  if ('undefined' in value) return 'undefined';
  if ('empty' in value) return 'empty';
  if ('record' in value) return value.record;
  if ('list' in value) return listText(value.list, value.length);
  if ('fields' in value) return fieldsText(value.fields);
  if ('completion' in value) return `${value.completion === 'throw' ? 'Throw' : 'Normal'}Completion(${valueText(value.value)})`;
  if ('number' in value) return value.number;
  if ('bigint' in value) return `${value.bigint}n`;
  if ('symbol' in value) return value.symbol;
  if ('text' in value) return `${JSON.stringify(value.text).slice(0, -1)}…"`;
  return value.object;
}

function listText(list: readonly Value[], length = list.length): string {
  if (list.length === 0) return '« »';
  return `« ${list.map((each) => valueText(each)).join(', ')}${length > list.length ? ', …' : ''} »`;
}

/** The specifier is what one knows a request by. */
function fieldsText(fields: Readonly<Record<string, Value>>): string {
  const { Specifier, Attributes, Phase, ...rest } = fields;
  if (Specifier !== undefined && Object.keys(rest).length === 0) {
    const extra = [Phase, Attributes].filter((each) => each !== undefined && valueText(each) !== '« »' && each !== 'evaluation');
    return [valueText(Specifier), ...extra.map(valueText)].join(' ');
  }
  if (Specifier !== undefined && rest['Module'] !== undefined) return `${valueText(Specifier)} → ${valueText(rest['Module'])}`;
  return `{ ${Object.entries(fields).map(([name, value]) => `${name}: ${valueText(value)}`).join(', ')} }`;
}
