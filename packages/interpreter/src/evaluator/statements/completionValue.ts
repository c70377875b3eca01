import { SUSPENDED, type Execute, type SuspendableExecute } from '../Code';
import type { Compiler } from '../Compiler';
import { outward } from '../names/access';
import { writeSlot, type Store } from '../names/slots';
import type { Scope } from '../Scope';

/** Stores the value of a statement; undefined where nobody can tell what values statements have. */
export function compileCompletionStore(c: Compiler): Store | undefined {
  const { completionSlot, scope } = c.body;
  return completionSlot === undefined ? undefined : writeSlot(c.scope.hopsTo(scope), completionSlot);
}

/** UpdateEmpty(…, undefined) around a whole statement: it has the value undefined unless a part of it brings another. */
export function valuedStatement(c: Compiler, execute: Execute): Execute {
  const store = compileCompletionStore(c);
  if (store === undefined) return execute;
  return (scope) => {
    store(scope, undefined);
    return execute(scope);
  };
}

/** The same for a statement that can suspend. */
export function suspendableValuedStatement(c: Compiler, execute: SuspendableExecute): SuspendableExecute {
  const store = compileCompletionStore(c);
  if (store === undefined) return execute;
  const state = c.newState();
  return (scope, activation) => {
    if (activation.take(state) === undefined) store(scope, undefined);
    const completion = execute(scope, activation);
    if (completion === SUSPENDED) activation.save(state, true);
    return completion;
  };
}

/** What a `finally` block must leave as it was when it ends normally. */
export interface SavedCompletion {
  readonly returned: unknown;
  readonly value: unknown;
}

/** How to keep a body's return and completion values over a finalizer. */
export interface CompletionKeeper {
  save(scope: Scope): SavedCompletion;
  restore(scope: Scope, saved: SavedCompletion): void;
}

export function compileCompletionKeeper(c: Compiler): CompletionKeeper {
  const { returnSlot, completionSlot, scope: home } = c.body;
  const hops = c.scope.hopsTo(home);
  return {
    save(scope) {
      const storage = outward(scope, hops);
      return { returned: storage[returnSlot], value: completionSlot === undefined ? undefined : storage[completionSlot] };
    },
    restore(scope, { returned, value }) {
      const storage = outward(scope, hops);
      storage[returnSlot] = returned;
      if (completionSlot !== undefined) storage[completionSlot] = value;
    },
  };
}
