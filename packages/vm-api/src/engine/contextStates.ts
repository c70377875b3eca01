import type { Realm } from '@modrec/interpreter';

/** What createContext was told of a context that it made. */
export interface ContextState {
  /** Whether code may be made from strings. */
  readonly strings: boolean;
  /** Whether the context has a job queue of its own, which each run drains. */
  readonly afterEvaluate: boolean;
}

const ordinary: ContextState = { strings: true, afterEvaluate: false };

const states = new WeakMap<Realm, ContextState>();

/** Contexts that others have made are ordinary. */
export const stateOf = (realm: Realm): ContextState => states.get(realm) ?? ordinary;

export function setState(realm: Realm, state: ContextState): void {
  states.set(realm, state);
}
