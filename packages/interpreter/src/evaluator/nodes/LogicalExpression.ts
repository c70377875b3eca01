import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import { goesOn } from '../operators/logical';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-binary-logical-operators-runtime-semantics-evaluation */
export const LogicalExpression: ExpressionCompiler<t.LogicalExpression> = {
  compile(node, c) {
    const left = c.expression(node.left);
    const right = c.expression(node.right);
    switch (node.operator) {
      case '&&': return (scope) => left(scope) && right(scope);
      case '||': return (scope) => left(scope) || right(scope);
      case '??': return (scope) => left(scope) ?? right(scope);
    }
  },
  suspendable(node, c) {
    const left = c.suspendableExpression(node.left);
    const right = c.suspendableExpression(node.right);
    const decide = goesOn[node.operator];
    const state = c.newState();
    return (scope, activation) => {
      if (activation.take(state) === undefined) {
        const value = left(scope, activation);
        if (value === SUSPENDED || !decide(value)) return value;
      }
      const value = right(scope, activation);
      return value === SUSPENDED ? activation.save(state, true) : value;
    };
  },
};
