import type { t } from '@modrec/parser';
import type { Evaluate, Suspended, SuspendableEvaluate } from '../Code';
import type { Store } from '../names/slots';
import type { Scope } from '../Scope';
import type { Activation } from '../suspension/Activation';

/** Takes a value apart, or stores it, in code that can suspend; when it goes on, the value is the one that it began with. */
export type SuspendableStore = (scope: Scope, value: unknown, activation: Activation) => Suspended | undefined;

/** A place in a pattern where a value goes: a name, a property, or a pattern again. */
export interface Target {
  /** What is evaluated before the value is fetched, where that can be told from evaluating it afterwards. */
  readonly resolve: Evaluate | undefined;
  /** Stores the value; `resolved` is what `resolve` gave. */
  readonly put: (scope: Scope, value: unknown, resolved: unknown) => void;
  /** The name that an anonymous function in its default value gets. */
  readonly name: string | undefined;
}

export interface SuspendableTarget {
  readonly resolve: SuspendableEvaluate | undefined;
  readonly put: (scope: Scope, value: unknown, resolved: unknown, activation: Activation) => Suspended | undefined;
  readonly name: string | undefined;
}

/** What tells a binding pattern from an assignment pattern: how a target that is no pattern with a default value is compiled. */
export interface Targets {
  plain(node: t.Node): Target;
  suspendable(node: t.Node): SuspendableTarget;
}

/** A target that needs nothing but the value. */
export function storeTarget(store: Store, name?: string): Target {
  return { resolve: undefined, put: store, name };
}

/** Code that cannot suspend, where a suspendable target is asked for. */
export function asSuspendable({ resolve, put, name }: Target): SuspendableTarget {
  return {
    resolve,
    put: (scope, value, resolved) => {
      put(scope, value, resolved);
      return undefined;
    },
    name,
  };
}
