import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileNamed, compileSuspendableNamed } from '../functions/NamedEvaluation';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import { asSuspendable, type SuspendableTarget, type Target, type Targets } from './Target';

/** An element of a pattern: its target, behind its default value if it has one. */
export function compileElement(node: t.Node, c: Compiler, targets: Targets): Target {
  if (node.type !== 'AssignmentPattern') return targets.plain(node);
  const { resolve, put, name } = targets.plain(node.left);
  const initializer = name === undefined ? c.expression(node.right) : compileNamed(node.right, c, name);
  return {
    resolve,
    put: (scope, value, resolved) => { put(scope, value === undefined ? initializer(scope) : value, resolved); },
    name,
  };
}

/** The same where the target or the default value may hold a yield or await. */
export function compileSuspendableElement(node: t.Node, c: Compiler, targets: Targets): SuspendableTarget {
  if (!c.suspends(node)) return asSuspendable(compileElement(node, c, targets));
  if (node.type !== 'AssignmentPattern') return targets.suspendable(node);
  const { resolve, put, name } = targets.suspendable(node.left);
  const initializer = name === undefined ? c.suspendableExpression(node.right) : compileSuspendableNamed(node.right, c, name);
  const run = fromGenerator(c, function* (scope, activation, given: unknown, resolved: unknown) {
    const value = given === undefined ? yield* wait(initializer, scope, activation) : given;
    yield* wait(() => put(scope, value, resolved, activation), scope, activation);
    return undefined;
  });
  return { resolve, put: (scope, value, resolved, activation) => run(scope, activation, value, resolved), name };
}
