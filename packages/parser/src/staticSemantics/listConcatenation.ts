/**
 * The list-concatenation of two lists.
 * NOTE: `first` is extended in place, and `second` may be the result. Every operation here makes its list anew and hands it over, so
 * nobody else holds it, and a list built item by item stays linear.
 */
export function listConcatenation<T>(first: T[], second: T[]): T[] {
  if (first.length === 0) return second;
  for (const element of second) first.push(element);
  return first;
}
