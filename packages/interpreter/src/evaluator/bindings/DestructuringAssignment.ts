import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { Store } from '../names/slots';
import { compileReferenceTo, type Reference } from '../references/Reference';
import type { Scope } from '../Scope';
import { compileOperation, compileSuspendableOperation } from '../suspension/operands';
import { nameTarget } from './BindingInitialization';
import { compilePattern, compileSuspendablePattern } from './patterns';
import { asSuspendable, storeTarget, type SuspendableStore, type SuspendableTarget, type Target, type Targets } from './Target';

/**
 * Takes a value apart and assigns its parts.
 *
 * @param pattern an ObjectPattern or ArrayPattern on the left of an assignment
 * @returns code that throws the guest values that fetching and storing the parts throws
 *
 * https://tc39.es/ecma262/#sec-runtime-semantics-destructuringassignmentevaluation
 */
export function compileDestructuringAssignment(pattern: t.Node, c: Compiler): Store {
  return compilePattern(pattern, c, assignmentTargets(c));
}

/** The same where the pattern may hold a yield or await. */
export function compileSuspendableDestructuringAssignment(pattern: t.Node, c: Compiler): SuspendableStore {
  return compileSuspendablePattern(pattern, c, assignmentTargets(c));
}

/** A name, property or pattern that the head of a `for-in` or `for-of` loop assigns to. */
export function compileAssignmentTarget(node: t.Node, c: Compiler): Target {
  return assignmentTargets(c).plain(node);
}

/** The same where it may hold a yield or await. */
export function compileSuspendableAssignmentTarget(node: t.Node, c: Compiler): SuspendableTarget {
  const targets = assignmentTargets(c);
  return c.suspends(node) ? targets.suspendable(node) : asSuspendable(targets.plain(node));
}

function assignmentTargets(c: Compiler): Targets {
  const targets: Targets = {
    plain(node) {
      switch (node.type) {
        case 'Identifier': return nameTarget(c, node);
        case 'ObjectPattern': case 'ArrayPattern': return storeTarget(compilePattern(node, c, targets));
        default: {
          const { operands, set } = compileReferenceTo(node, c);
          return { resolve: compileOperation({ operands, finish: evaluated }), put: storing(set), name: undefined };
        }
      }
    },
    suspendable(node) {
      switch (node.type) {
        case 'Identifier': return asSuspendable(nameTarget(c, node));
        case 'ObjectPattern': case 'ArrayPattern': {
          const store = compileSuspendablePattern(node, c, targets);
          return { resolve: undefined, put: (scope, value, _resolved, activation) => store(scope, value, activation), name: undefined };
        }
        default: {
          const { operands, set } = compileReferenceTo(node, c);
          const { put, name } = asSuspendable({ resolve: undefined, put: storing(set), name: undefined });
          return { resolve: compileSuspendableOperation(c, { operands, finish: evaluated }), put, name };
        }
      }
    },
  };
  return targets;
}

/** A property reference is resolved when its operands have been evaluated. */
function evaluated(_scope: Scope, values: readonly unknown[]): readonly unknown[] {
  return values;
}

function storing(set: Reference['set']): Target['put'] {
  return (scope, value, resolved) => { set(scope, resolved as readonly unknown[], value); };
}
