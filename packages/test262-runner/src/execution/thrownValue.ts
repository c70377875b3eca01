/** The name of the constructor of a value that guest code threw; undefined when it has none. */
export function constructorName(thrown: unknown): string | undefined {
  if ((typeof thrown !== 'object' && typeof thrown !== 'function') || thrown === null) return undefined;
  // Guest code may have put an accessor or a proxy in the way.
  try {
    const name: unknown = (thrown as { constructor?: { name?: unknown } }).constructor?.name;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** One line that describes any thrown value and never throws itself. */
export function describeThrown(thrown: unknown): string {
  try {
    if (typeof thrown === 'symbol') return thrown.toString();
    if (typeof thrown !== 'object' || thrown === null) return String(thrown);
    const { message } = thrown as { message?: unknown };
    const name = constructorName(thrown) ?? 'Object';
    return typeof message === 'string' && message !== '' ? `${name}: ${message}` : name;
  } catch {
    return 'a value that cannot be described';
  }
}
