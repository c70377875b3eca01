import type { t } from '@modrec/parser';
import { SHORT } from '../suspension/operands';

/** Whether the node is a link of an optional chain that goes on in the node around it; parentheses end a chain. */
export function isChain(node: t.Node): node is t.OptionalMemberExpression | t.OptionalCallExpression {
  return isOptional(node) && node.extra?.parenthesized !== true;
}

export function isOptional(node: t.Node): node is t.OptionalMemberExpression | t.OptionalCallExpression {
  return node.type === 'OptionalMemberExpression' || node.type === 'OptionalCallExpression';
}

/** The value of a whole chain. */
export function endOfChain(value: unknown, short: unknown = undefined): unknown {
  return value === SHORT ? short : value;
}
