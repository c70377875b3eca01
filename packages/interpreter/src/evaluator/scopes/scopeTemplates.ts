import type { Scope } from '../Scope';

/**
 * What the scopes of one place in the code begin as, all bindings undefined. An array without holes, as all scopes are: the host
 * reads and writes arrays of one kind faster than those of two.
 */
export function scopeTemplate(size: number): Scope {
  const template: Scope = [null];
  while (template.length < size) template.push(undefined);
  return template;
}

/** A new scope inside another: an array literal, where there is one for its size, is made several times faster than a copy. */
export function scopeFrom(t: Scope, outer: Scope): Scope {
  switch (t.length) {
    case 1: return [outer];
    case 2: return [outer, t[1]];
    case 3: return [outer, t[1], t[2]];
    case 4: return [outer, t[1], t[2], t[3]];
    case 5: return [outer, t[1], t[2], t[3], t[4]];
    case 6: return [outer, t[1], t[2], t[3], t[4], t[5]];
    case 7: return [outer, t[1], t[2], t[3], t[4], t[5], t[6]];
    case 8: return [outer, t[1], t[2], t[3], t[4], t[5], t[6], t[7]];
    default: {
      const scope = t.slice();
      scope[0] = outer;
      return scope;
    }
  }
}
