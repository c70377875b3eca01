import type * as t from '@babel/types';

/** The names that a binding pattern binds, in source order. */
export function patternNames(pattern: t.Node | null | undefined, names: string[] = []): string[] {
  switch (pattern?.type) {
    case 'Identifier': names.push(pattern.name); break;
    case 'ObjectPattern':
      for (const property of pattern.properties) patternNames(property.type === 'RestElement' ? property.argument : property.value, names);
      break;
    case 'ArrayPattern': for (const element of pattern.elements) patternNames(element, names); break;
    case 'AssignmentPattern': patternNames(pattern.left, names); break;
    case 'RestElement': patternNames(pattern.argument, names); break;
  }
  return names;
}

/** Whether evaluating the pattern runs code: a default value or a computed key. */
export function patternHasExpressions(pattern: t.Node | null | undefined): boolean {
  switch (pattern?.type) {
    case 'AssignmentPattern': return true;
    case 'ObjectPattern':
      return pattern.properties.some((property) =>
        property.type === 'RestElement' ? patternHasExpressions(property.argument) : property.computed || patternHasExpressions(property.value));
    case 'ArrayPattern': return pattern.elements.some(patternHasExpressions);
    case 'RestElement': return patternHasExpressions(pattern.argument);
    default: return false;
  }
}
