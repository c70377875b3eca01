import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { Store } from '../names/slots';
import { compileArrayPattern, compileSuspendableArrayPattern } from './arrayPatterns';
import { compileObjectPattern, compileSuspendableObjectPattern } from './objectPatterns';
import type { SuspendableStore, Targets } from './Target';

/** An object or array pattern, its targets compiled as the kind of pattern asks for. */
export function compilePattern(pattern: t.Node, c: Compiler, targets: Targets): Store {
  switch (pattern.type) {
    case 'ObjectPattern': return compileObjectPattern(pattern, c, targets);
    case 'ArrayPattern': return compileArrayPattern(pattern, c, targets);
    default: throw new Error(`${pattern.type} is not a pattern`);
  }
}

/** The same where the pattern may hold a yield or await. */
export function compileSuspendablePattern(pattern: t.Node, c: Compiler, targets: Targets): SuspendableStore {
  if (!c.suspends(pattern)) {
    const { put } = targets.plain(pattern);
    return (scope, value) => {
      put(scope, value, undefined);
      return undefined;
    };
  }
  switch (pattern.type) {
    case 'ObjectPattern': return compileSuspendableObjectPattern(pattern, c, targets);
    case 'ArrayPattern': return compileSuspendableArrayPattern(pattern, c, targets);
    default: throw new Error(`${pattern.type} is not a pattern that suspends`);
  }
}
