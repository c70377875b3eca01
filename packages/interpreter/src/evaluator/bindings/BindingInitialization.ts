import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileAssign, compileInitialize, compileReference } from '../names/compileName';
import type { NameReference, ResolvedName } from '../names/NameReference';
import type { Store } from '../names/slots';
import { compilePattern, compileSuspendablePattern } from './patterns';
import { asSuspendable, storeTarget, type SuspendableStore, type Target, type Targets } from './Target';

/** `initialize` gives lexical bindings and parameters their first value; `var` assigns to variables that have one already. */
export type BindingMode = 'initialize' | 'var';

/**
 * Binds a name, or the names of a pattern, to a value or its parts.
 *
 * @param pattern an Identifier, ObjectPattern or ArrayPattern
 * @returns code that throws the guest values that taking the value apart throws
 *
 * https://tc39.es/ecma262/#sec-runtime-semantics-bindinginitialization
 */
export function compileBindingInitialization(pattern: t.Node, c: Compiler, mode: BindingMode): Store {
  if (pattern.type === 'Identifier') return mode === 'var' ? compileAssign(c, pattern.name, pattern) : compileInitialize(c, pattern.name);
  return compilePattern(pattern, c, bindingTargets(c, mode));
}

/** The same where the pattern may hold a yield or await. */
export function compileSuspendableBindingInitialization(pattern: t.Node, c: Compiler, mode: BindingMode): SuspendableStore {
  return compileSuspendablePattern(pattern, c, bindingTargets(c, mode));
}

/** Targets of a binding pattern are names and patterns. */
function bindingTargets(c: Compiler, mode: BindingMode): Targets {
  const targets: Targets = {
    plain(node) {
      if (node.type !== 'Identifier') return storeTarget(compilePattern(node, c, targets));
      return mode === 'var' ? nameTarget(c, node) : storeTarget(compileInitialize(c, node.name), node.name);
    },
    suspendable(node) {
      if (node.type === 'Identifier') return asSuspendable(targets.plain(node));
      const store = compileSuspendablePattern(node, c, targets);
      return { resolve: undefined, put: (scope, value, _resolved, activation) => store(scope, value, activation), name: undefined };
    },
  };
  return targets;
}

/** A name to assign to, which is resolved before the value is fetched wherever that makes a difference. */
export function nameTarget(c: Compiler, node: t.Identifier): Target {
  const reference: NameReference | undefined = compileReference(c, node.name, node);
  if (reference === undefined) return storeTarget(compileAssign(c, node.name, node), node.name);
  return {
    resolve: (scope) => reference.resolve(scope),
    put: (scope, value, resolved) => { reference.set(scope, resolved as ResolvedName, value); },
    name: node.name,
  };
}
