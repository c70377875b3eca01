import type { StructuredValue, Value } from './Value';

/**
 * A value in the notation of the step markers: `empty`, `« a.mjs, b.mjs »`, `{ [[Specifier]]: "./b.mjs", … }`. A string of the guest
 * and a constant of the algorithms look the same in a log, so strings have no quotation marks unless they would be misread.
 *
 * @param nameOf what records are called; their ids by default
 */
export function showValue(value: Value, nameOf: (record: string) => string = (record) => record): string {
  if (typeof value === 'string') return value === '' || /[\s,«»{}"]/.test(value) ? JSON.stringify(value) : value;
  if (typeof value !== 'object' || value === null) return String(value);
  return showStructured(value, nameOf);
}

function showStructured(value: StructuredValue, nameOf: (record: string) => string): string {
  const show = (held: Value): string => showValue(held, nameOf);
  if ('undefined' in value) return 'undefined';
  if ('empty' in value) return 'empty';
  if ('number' in value) return value.number;
  if ('bigint' in value) return `${value.bigint}n`;
  if ('symbol' in value) return value.symbol;
  if ('text' in value) return `${JSON.stringify(value.text)}… (${value.length} characters)`;
  if ('record' in value) return nameOf(value.record);
  if ('list' in value) return showList(value.list.map(show), value.length);
  if ('fields' in value) return `{ ${Object.entries(value.fields).map(([name, held]) => `[[${name}]]: ${show(held)}`).join(', ')} }`;
  if ('completion' in value) return `${value.completion === 'normal' ? 'NormalCompletion' : 'ThrowCompletion'}(${show(value.value)})`;
  return value.object;
}

/** A List in the notation of the markers. */
export function showList(elements: readonly string[], length = elements.length): string {
  const more = length > elements.length ? [`… (${length} elements)`] : [];
  return elements.length === 0 && more.length === 0 ? '« »' : `« ${[...elements, ...more].join(', ')} »`;
}
