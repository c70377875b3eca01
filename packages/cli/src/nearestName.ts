/**
 * The one of `names` that `typed` was most likely meant to be, or undefined when none is near. Near is one edit for each
 * three letters; an edit inserts, deletes or replaces a letter, or swaps two neighbours.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(typed, name) }))
    .filter(({ name, distance }) => distance <= Math.ceil(Math.max(typed.length, name.length) / 3))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** "Did you mean …?" for the nearest name, or undefined. */
export function didYouMean(typed: string, names: readonly string[]): string | undefined {
  const nearest = nearestName(typed, names);
  return nearest === undefined ? undefined : `Did you mean ${nearest}?`;
}

function editDistance(a: string, b: string): number {
  const distance: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => distance[i]?.[j] ?? j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      distance[i]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replace, swapped);
    }
  }
  return at(a.length, b.length);
}
