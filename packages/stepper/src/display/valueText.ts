import { List } from 'immutable';
import { showList, showValue } from '../log/showValue';
import type { Value } from '../log/Value';
import type { FieldValue } from '../moments/Moment';

type NameOf = (id: string) => string;

/**
 * A value as there is room for it on the page: requests go by their specifier, promise capabilities by their promise.
 *
 * @param nameOf what records are called
 */
export function valueText(value: FieldValue | Value | undefined, nameOf: NameOf): string {
  if (value === undefined) return '';
  if (List.isList(value)) return showList((value).toArray().map((each) => valueText(each, nameOf)));
  const held = value;
  if (typeof held === 'object' && held !== null) {
    if ('list' in held) return showList(held.list.map((each) => valueText(each, nameOf)), held.length);
    if ('fields' in held) return fieldsText(held.fields, nameOf) ?? showValue(held, nameOf);
    if ('completion' in held) return `${held.completion === 'normal' ? 'Normal' : 'Throw'}Completion(${valueText(held.value, nameOf)})`;
  }
  return showValue(held, nameOf);
}

function fieldsText({ Specifier, Attributes, Phase, Module, Promise }: Readonly<Record<string, Value>>, nameOf: NameOf): string | undefined {
  if (Promise !== undefined) return valueText(Promise, nameOf);
  if (Specifier === undefined) return undefined;
  const parts = [Phase === undefined || Phase === 'evaluation' ? '' : showValue(Phase), JSON.stringify(Specifier), attributesText(Attributes)];
  const request = parts.filter((part) => part !== '').join(' ');
  return Module === undefined ? request : `${request} → ${valueText(Module, nameOf)}`;
}

function attributesText(attributes: Value | undefined): string {
  if (typeof attributes !== 'object' || attributes === null || !('list' in attributes) || attributes.list.length === 0) return '';
  const pairs = attributes.list.map((each) => {
    const { Key, Value } = (each as { fields: Readonly<Record<string, Value>> }).fields;
    return `${showValue(Key!)}: ${showValue(Value!)}`;
  });
  return `with { ${pairs.join(', ')} }`;
}
