const none: readonly never[] = Object.freeze([]);

/** The same elements without room to grow, for lists that live as long as their module: an array that was pushed to has room for more than a dozen. */
export function exactList<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}
