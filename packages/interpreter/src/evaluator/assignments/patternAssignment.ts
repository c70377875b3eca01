import type { t } from '@modrec/parser';
import { compileDestructuringAssignment, compileSuspendableDestructuringAssignment } from '../bindings/DestructuringAssignment';
import { SUSPENDED, type Evaluate, type SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';

/** `[a, b] = value` and its like: the value comes first, and is the result. */
export function compilePatternAssignment(node: t.AssignmentExpression, c: Compiler): Evaluate {
  const store = compileDestructuringAssignment(node.left, c);
  const right = c.expression(node.right);
  return (scope) => {
    const value = right(scope);
    store(scope, value);
    return value;
  };
}

/** What the pattern takes apart, while the pattern suspends. */
class Taken {
  constructor(readonly value: unknown) {}
}

export function compileSuspendablePatternAssignment(node: t.AssignmentExpression, c: Compiler): SuspendableEvaluate {
  const store = compileSuspendableDestructuringAssignment(node.left, c);
  const right = c.suspendableExpression(node.right);
  const state = c.newState();
  return (scope, activation) => {
    let taken = activation.take(state) as Taken | undefined;
    if (taken === undefined) {
      const value = right(scope, activation);
      if (value === SUSPENDED) return SUSPENDED;
      taken = new Taken(value);
    }
    if (store(scope, taken.value, activation) === SUSPENDED) return activation.save(state, taken);
    return taken.value;
  };
}
