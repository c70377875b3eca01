import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import type { StatementCompiler } from '../nodeCompilers';
import { compileCompletionStore } from '../statements/completionValue';

/** https://tc39.es/ecma262/#sec-expression-statement-runtime-semantics-evaluation */
export const ExpressionStatement: StatementCompiler<t.ExpressionStatement> = {
  execute(node, c) {
    const expression = c.expression(node.expression);
    const store = compileCompletionStore(c);
    if (store === undefined) {
      return (scope) => {
        expression(scope);
        return undefined;
      };
    }
    return (scope) => {
      store(scope, expression(scope));
      return undefined;
    };
  },
  suspendable(node, c) {
    const expression = c.suspendableExpression(node.expression);
    const store = compileCompletionStore(c);
    return (scope, activation) => {
      const value = expression(scope, activation);
      if (value === SUSPENDED) return SUSPENDED;
      store?.(scope, value);
      return undefined;
    };
  },
};
