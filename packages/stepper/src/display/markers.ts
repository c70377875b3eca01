/** All step markers by operation; an operation that proposals rewrite has several forms. */
export type Markers = Readonly<Record<string, readonly (readonly string[])[]>>;

/**
 * The steps around one that runs: the whole of its operation, as it is written. A closure's steps are among those of the operation that
 * makes it, which its paths tell.
 *
 * @param seen what has run in the frame; it tells the forms of an operation apart
 */
export function stepsAround(markers: Markers, operation: string, seen: readonly string[]): readonly string[] {
  const fits = (steps: readonly string[]): boolean => seen.every((step) => steps.includes(step));
  const own = (Object.hasOwn(markers, operation) ? markers[operation]! : []).find(fits);
  if (own !== undefined || seen.length === 0) return own ?? [];
  return Object.values(markers).flat().find(fits) ?? seen;
}
