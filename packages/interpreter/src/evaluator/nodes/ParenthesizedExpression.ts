import type { t } from '@modrec/parser';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-grouping-operator-runtime-semantics-evaluation */
export const ParenthesizedExpression: ExpressionCompiler<t.ParenthesizedExpression> = {
  compile: (node, c) => c.expression(node.expression),
  suspendable: (node, c) => c.suspendableExpression(node.expression),
};
