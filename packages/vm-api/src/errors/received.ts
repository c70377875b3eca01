import { inspect } from 'node:util';

const longestString = 28;
const longestInspected = 128;

/** What messages say of a value that is of the wrong type. */
export function describeReceived(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'undefined';
    case 'function':
      return `function ${value.name}`;
    case 'object':
      return value === null ? 'null' : describeObject(value);
    case 'string':
      return `type string (${quoted(value.length > longestString ? `${value.slice(0, longestString - 3)}...` : value)})`;
    default:
      return `type ${typeof value} (${inspect(value)})`;
  }
}

/** What messages say of a value of the right type that is not allowed. */
export function inspectReceived(value: unknown): string {
  const inspected = inspect(value);
  return inspected.length > longestInspected ? `${inspected.slice(0, longestInspected)}...` : inspected;
}

/** What messages say of a number out of range: long integers get their digits in groups of three. */
export function describeNumber(value: unknown): string {
  if (!Number.isInteger(value) || Math.abs(value as number) <= 2 ** 32) return inspect(value);
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '_');
}

function describeObject(value: object): string {
  const name = (value.constructor as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' && name !== '' ? `an instance of ${name}` : inspect(value, { depth: -1 });
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
