import type { t } from '@modrec/parser';
import type { SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileSuspendableNamed } from '../functions/NamedEvaluation';
import { binaryOperation } from '../operators/binaryOperators';
import { goesOn } from '../operators/logical';
import type { BinaryOperation } from '../operators/NumericOperator';
import { compileReferenceTo, readBeforeWriting, type Reference } from '../references/Reference';
import type { Operation } from '../suspension/operands';

/** What stands for the right side of a logical assignment that does not evaluate it. */
const NOT_ASSIGNED: unique symbol = Symbol('not assigned');

/** An assignment to anything but a pattern, in its general form. */
export function assignmentOperation(node: t.AssignmentExpression, c: Compiler): Operation {
  const reference = compileReferenceTo(node.left, c);
  const operator = node.operator.slice(0, -1);
  switch (operator) {
    case '': return simple(reference, rightSide(node, c));
    case '&&': case '||': case '??': return logical(reference, goesOn[operator], rightSide(node, c));
    default: return compound(reference, binaryOperation(operator, node.start!, c), c.suspendableExpression(node.right));
  }
}

function simple(reference: Reference, right: SuspendableEvaluate): Operation {
  const index = reference.operands.length;
  return {
    operands: [...reference.operands, right],
    finish(scope, values) {
      const value = values[index];
      reference.set(scope, values, value);
      return value;
    },
  };
}

function compound(reference: Reference, operate: BinaryOperation, right: SuspendableEvaluate): Operation {
  const index = reference.operands.length;
  return {
    operands: [...reference.operands, readBeforeWriting(reference), right],
    finish(scope, values) {
      const value = operate(values[index], values[index + 1]);
      reference.set(scope, values, value);
      return value;
    },
  };
}

function logical(reference: Reference, assigns: (left: unknown) => boolean, right: SuspendableEvaluate): Operation {
  const index = reference.operands.length;
  return {
    operands: [
      ...reference.operands,
      readBeforeWriting(reference),
      (scope, activation, values) => (assigns(values[index]) ? right(scope, activation) : NOT_ASSIGNED),
    ],
    finish(scope, values) {
      const value = values[index + 1];
      if (value === NOT_ASSIGNED) return values[index];
      reference.set(scope, values, value);
      return value;
    },
  };
}

/** An anonymous function takes the name that it is assigned to, unless the name stands in parentheses. */
function rightSide({ left, right }: t.AssignmentExpression, c: Compiler): SuspendableEvaluate {
  return isNaming(left) ? compileSuspendableNamed(right, c, left.name) : c.suspendableExpression(right);
}

export function isNaming(left: t.Node): left is t.Identifier {
  return left.type === 'Identifier' && left.extra?.parenthesized !== true;
}
