import type { EventKind } from './TraceEvent';
import type { StructuredValue } from './Value';

type Check = (value: unknown) => boolean;

const string: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const boolean: Check = (value) => typeof value === 'boolean';
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const among = (...values: readonly string[]): Check => (value) => values.includes(value as string);
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const objectOf = (check: Check): Check => (value) => object(value) && Object.values(value as object).every(check);

/** The members that tell the forms of values apart, each with what it holds. */
const valueForms: { readonly [Form in StructuredValue as keyof Form & string]?: Check } = {
  undefined: (held) => held === true,
  empty: (held) => held === true,
  number: among('NaN', 'Infinity', '-Infinity', '-0'),
  bigint: string,
  symbol: string,
  text: string,
  record: string,
  list: (held) => Array.isArray(held) && held.every(value),
  fields: (held) => objectOf(value)(held),
  completion: among('normal', 'throw'),
  object: string,
};

function value(held: unknown): boolean {
  if (held === null || ['string', 'number', 'boolean'].includes(typeof held)) return true;
  if (!object(held)) return false;
  const form = held as Record<string, unknown>;
  if ('completion' in form && !value(form['value'])) return false;
  return Object.entries(valueForms).some(([name, check]) => name in form && check(form[name]));
}

/** The members of each kind of event. */
const members: { readonly [Kind in EventKind]: Readonly<Record<string, Check>> } = {
  enter: { operation: string, args: (held) => Array.isArray(held) && held.every(value), part: optional(number) },
  step: { text: string },
  leave: { completion: among('normal', 'throw'), value },
  record: { record: string, type: string, fields: objectOf(value) },
  write: { record: string, field: string, old: value, new: value },
  append: { record: string, field: string, index: number, value },
  remove: { record: string, field: string, index: number, value },
  binding: {
    op: among('create', 'import', 'initialize', 'set'), environment: string, name: string,
    mutable: optional(boolean), value: optional(value), target: optional(objectOf(string)),
  },
  'load-requested': { load: number, referrer: value, specifier: string, attributes: objectOf(string), phase: optional(string) },
  'load-settled': { load: number, completion: among('normal', 'throw'), value },
  job: { job: number, op: among('waiting', 'enqueued', 'started', 'ended'), promise: string, by: optional(string), module: optional(string) },
  suspended: { module: string },
  resumed: { module: string },
  position: { module: string, line: number, column: number, endLine: number, endColumn: number, type: string },
  console: { level: string, text: string },
  error: { value, message: string, code: optional(string), place: optional(object) },
};

/** What is wrong with an event of a file; undefined when nothing is. */
export function faultOfEvent(event: unknown): string | undefined {
  if (!object(event)) return 'it is no object';
  const { kind, ...held } = event as Record<string, unknown>;
  const checks = Object.hasOwn(members, String(kind)) ? members[kind as EventKind] : undefined;
  if (checks === undefined) return `there is no kind ${JSON.stringify(kind)}`;
  const wrong = Object.entries(checks).find(([name, check]) => !check(held[name]));
  return wrong === undefined ? undefined : `'${wrong[0]}' of a ${String(kind)} is wrong`;
}
