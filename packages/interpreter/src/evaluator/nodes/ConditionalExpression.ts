import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import { compileCondition } from '../operators/conditions';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-conditional-operator-runtime-semantics-evaluation */
export const ConditionalExpression: ExpressionCompiler<t.ConditionalExpression> = {
  compile(node, c) {
    const test = compileCondition(node.test, c);
    const consequent = c.expression(node.consequent);
    const alternate = c.expression(node.alternate);
    return (scope) => (test(scope) ? consequent(scope) : alternate(scope));
  },
  suspendable(node, c) {
    const test = c.suspendableExpression(node.test);
    const consequent = c.suspendableExpression(node.consequent);
    const alternate = c.suspendableExpression(node.alternate);
    const state = c.newState();
    return (scope, activation) => {
      let branch = activation.take(state) as typeof consequent | undefined;
      if (branch === undefined) {
        const value = test(scope, activation);
        if (value === SUSPENDED) return SUSPENDED;
        branch = value ? consequent : alternate;
      }
      const value = branch(scope, activation);
      return value === SUSPENDED ? activation.save(state, branch) : value;
    };
  },
};
