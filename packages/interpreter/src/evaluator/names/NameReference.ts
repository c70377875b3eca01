import type { Scope } from '../Scope';

/** What resolving a name gave: whether there is such a global, or which of the dynamic scopes has it. */
export type ResolvedName = number | boolean;

/**
 * A name whose resolution guest code can observe or change, so that it happens once, before whatever is assigned is evaluated:
 * ResolveBinding, then GetValue or PutValue on what it gave.
 */
export interface NameReference {
  resolve(scope: Scope): ResolvedName;
  get(scope: Scope, resolved: ResolvedName): unknown;
  set(scope: Scope, resolved: ResolvedName, value: unknown): void;
  /** The `this` of a call through the reference: the object of the `with` statement that has the name. */
  withObject(scope: Scope, resolved: ResolvedName): unknown;
}
