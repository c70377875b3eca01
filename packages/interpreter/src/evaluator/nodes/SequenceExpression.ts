import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-comma-operator-runtime-semantics-evaluation */
export const SequenceExpression: ExpressionCompiler<t.SequenceExpression> = {
  compile(node, c) {
    const expressions = node.expressions.map((expression) => c.expression(expression));
    const last = expressions.pop()!;
    if (expressions.length === 1) {
      const [first] = expressions;
      return (scope) => {
        first!(scope);
        return last(scope);
      };
    }
    return (scope) => {
      for (let i = 0; i < expressions.length; i++) expressions[i]!(scope);
      return last(scope);
    };
  },
  suspendable(node, c) {
    const expressions = node.expressions.map((expression) => c.suspendableExpression(expression));
    const state = c.newState();
    return (scope, activation) => {
      let value: unknown;
      for (let i = (activation.take(state) as number | undefined) ?? 0; i < expressions.length; i++) {
        value = expressions[i]!(scope, activation);
        if (value === SUSPENDED) return activation.save(state, i);
      }
      return value;
    };
  },
};
