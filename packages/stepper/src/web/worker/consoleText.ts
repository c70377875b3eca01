/** What a console shows of values: strings as they are, everything else as one would write it, a few levels deep. */
export function consoleText(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : written(value, 2))).join(' ');
}

const MAX_ITEMS = 20;

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return value.name === '' ? '[function]' : `[function ${value.name}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Error') return errorText(value as Error);
  if (Array.isArray(value)) return depth === 0 ? '[…]' : `[${items(value.map((item) => written(item, depth - 1)))}]`;
  const name = tag === 'Object' ? '' : `${tag} `;
  if (depth === 0) return `${name}{…}`;
  const entries = Object.keys(value).map((key) => `${key}: ${property(value, key, depth - 1)}`);
  return entries.length === 0 ? `${name}{}` : `${name}{ ${items(entries)} }`;
}

function errorText({ name, message }: Error): string {
  return `${name}: ${message}`;
}

/** A binding of a namespace may have no value yet. */
function property(object: object, key: string, depth: number): string {
  try {
    return written(Reflect.get(object, key), depth);
  } catch {
    return '<uninitialized>';
  }
}

function items(list: readonly string[]): string {
  const shown = list.slice(0, MAX_ITEMS);
  if (list.length > MAX_ITEMS) shown.push('…');
  return shown.join(', ');
}
