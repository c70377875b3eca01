import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { BinaryOperation } from './NumericOperator';
import type { UnaryOperation } from './unaryOperators';

/** What an operator does outside its fast paths may throw, or run guest code: stack traces show the place of the operator. */
export function locatedBinary(operation: BinaryOperation, start: number, c: Compiler): BinaryOperation {
  const { executionContextStack: stack } = c.agent;
  return (a, b) => {
    stack.at(start);
    return operation(a, b);
  };
}

/** The same for an operator with one operand. */
export function locatedUnary(operation: UnaryOperation, start: number, c: Compiler): UnaryOperation {
  const { executionContextStack: stack } = c.agent;
  return (value) => {
    stack.at(start);
    return operation(value);
  };
}

/** Where the operator between two operands stands: behind white space, comments and the parentheses that close the left one. */
export function operatorStart(node: t.BinaryExpression, c: Compiler): number {
  const between = /(?:[\s)]|\/\*[^]*?\*\/|\/\/.*|<!--.*)*/y;
  between.lastIndex = node.left.end!;
  between.test(c.unit.sourceText);
  return between.lastIndex;
}
