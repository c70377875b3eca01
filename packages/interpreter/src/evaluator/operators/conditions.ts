import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';

/** Code whose result only counts as true or false. */
export type Condition = (scope: Scope) => unknown;

/** The test of an `if`, a loop or a conditional: `!`, `&&` and `||` need not give the values that they give elsewhere. */
export function compileCondition(node: t.Node, c: Compiler): Condition {
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const operand = compileCondition(node.argument, c);
    return (scope) => !operand(scope);
  }
  if (node.type === 'LogicalExpression' && node.operator !== '??') {
    const left = compileCondition(node.left, c);
    const right = compileCondition(node.right, c);
    return node.operator === '&&' ? (scope) => left(scope) && right(scope) : (scope) => left(scope) || right(scope);
  }
  return c.expression(node);
}
