import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { localSlot } from '../names/localSlots';
import { additive } from './additive';
import { bitwise } from './bitwise';
import { compileEquality, equalityOperation } from './equality';
import { locatedBinary, operatorStart } from './located';
import { multiplicative } from './multiplicative';
import type { BinaryOperation, NumericOperators } from './NumericOperator';
import { relational } from './relational';

const numeric: NumericOperators = { ...additive, ...multiplicative, ...bitwise, ...relational };

/**
 * https://tc39.es/ecma262/#sec-applystringornumericbinaryoperator, and the comparisons
 *
 * @param operator as the source text has it, without the `=` of a compound assignment
 * @param start where stack traces show it
 */
export function binaryOperation(operator: string, start: number, c: Compiler): BinaryOperation {
  const slow = locatedBinary(c.realm.kit.operators[operator]!, start, c);
  return numeric[operator]?.apply(slow) ?? equalityOperation(operator, slow) ?? slow;
}

/** A binary expression that cannot suspend, as code made for its operator and operands. */
export function compileBinary(node: t.BinaryExpression, c: Compiler): Evaluate {
  const left = c.expression(node.left);
  const right = c.expression(node.right);
  const operator = numeric[node.operator];
  const operation = locatedBinary(c.realm.kit.operators[node.operator]!, operatorStart(node, c), c);
  if (operator === undefined) return compileEquality(node, left, right, operation, c) ?? ((scope) => operation(left(scope), right(scope)));
  const slow = operator.apply(operation);
  const leftSlot = localSlot(node.left, c);
  const rightSlot = localSlot(node.right, c);
  if (leftSlot !== undefined && rightSlot !== undefined) {
    return operator.locals(leftSlot, rightSlot, operator.general(left, right, slow));
  }
  if (node.right.type === 'NumericLiteral') {
    const { value } = node.right;
    const general = operator.constant(left, value, slow);
    return leftSlot === undefined ? general : operator.local(leftSlot, value, general);
  }
  if (leftSlot !== undefined) return operator.localLeft(leftSlot, right, slow, operator.general(left, right, slow));
  return rightSlot === undefined ? operator.general(left, right, slow) : operator.localRight(left, rightSlot, right, slow);
}
