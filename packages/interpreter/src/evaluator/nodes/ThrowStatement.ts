import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import type { StatementCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-throw-statement-runtime-semantics-evaluation */
export const ThrowStatement: StatementCompiler<t.ThrowStatement> = {
  execute(node, c) {
    const argument = c.expression(node.argument);
    const stack = c.agent.executionContextStack;
    const { start } = node;
    return (scope) => {
      const exception = argument(scope);
      stack.at(start!);
      throw exception;
    };
  },
  suspendable(node, c) {
    const argument = c.suspendableExpression(node.argument);
    const stack = c.agent.executionContextStack;
    const { start } = node;
    return (scope, activation) => {
      const exception = argument(scope, activation);
      if (exception === SUSPENDED) return SUSPENDED;
      stack.at(start!);
      throw exception;
    };
  },
};
