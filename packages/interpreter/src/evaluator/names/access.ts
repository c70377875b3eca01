import type { Scope } from '../Scope';

/** The scope so many hops out. */
export function outward(scope: Scope, hops: number): Scope {
  let at = scope;
  for (let i = hops; i > 0; i--) at = at[0] as Scope;
  return at;
}
