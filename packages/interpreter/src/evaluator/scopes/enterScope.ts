import type { Compiler } from '../Compiler';
import { TDZ, type Scope } from '../Scope';
import { isLexicalKind, type CompileScope } from './CompileScope';
import { scopeMaker, scopeTemplate } from './scopeTemplates';

/** Enters a scope: gives the Scope that its code runs in. */
export type EnterScope = (outer: Scope) => Scope;

/**
 * The entry of a block, loop, catch clause or class: its lexical bindings are uninitialized. A scope without storage of its own
 * has its slots in the one around it.
 *
 * Its code must have been compiled before, since that is when slots without a name are allocated.
 */
export function compileEntry({ scope }: Compiler): EnterScope {
  const uninitialized = lexicalSlots(scope);
  if (scope.materialized) return makeScope(scope, uninitialized);
  switch (uninitialized.length) {
    case 0: return stay;
    case 1: {
      const slot = uninitialized[0]!;
      return (outer) => {
        outer[slot] = TDZ;
        return outer;
      };
    }
    default: return (outer) => {
      for (let i = 0; i < uninitialized.length; i++) outer[uninitialized[i]!] = TDZ;
      return outer;
    };
  }
}

/** Entering the scope does nothing at all. */
export const stay: EnterScope = (outer) => outer;

function makeScope(scope: CompileScope, uninitialized: readonly number[]): EnterScope {
  const template = scopeTemplate(scope.size);
  for (const slot of uninitialized) template[slot] = TDZ;
  return scopeMaker(template);
}

function lexicalSlots(scope: CompileScope): number[] {
  const slots: number[] = [];
  for (const { kind, slot } of scope.slots.values()) if (isLexicalKind(kind) || kind === 'class-name') slots.push(slot);
  return slots;
}
