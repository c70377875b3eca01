import type { Scope } from '../Scope';

/** Makes the scopes of one place in the code, each inside another. */
export type MakeScope = (outer: Scope) => Scope;

/**
 * What the scopes of one place in the code begin as, all bindings undefined. An array without holes, as all scopes are: the host
 * reads and writes arrays of one kind faster than those of two.
 */
export function scopeTemplate(size: number): Scope {
  const template: Scope = [null];
  while (template.length < size) template.push(undefined);
  return template;
}

/** Makes scopes that begin as the template: by an array literal where there is one of that size, since copying takes several times longer. */
export function scopeMaker(template: Scope): MakeScope {
  const [, a, b, c, d, e, f, g] = template;
  switch (template.length) {
    case 1: return (outer) => [outer];
    case 2: return (outer) => [outer, a];
    case 3: return (outer) => [outer, a, b];
    case 4: return (outer) => [outer, a, b, c];
    case 5: return (outer) => [outer, a, b, c, d];
    case 6: return (outer) => [outer, a, b, c, d, e];
    case 7: return (outer) => [outer, a, b, c, d, e, f];
    case 8: return (outer) => [outer, a, b, c, d, e, f, g];
    default: return (outer) => {
      const scope = template.slice();
      scope[0] = outer;
      return scope;
    };
  }
}
