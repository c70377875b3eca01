import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import { received } from '../suspension/received';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-async-function-definitions-runtime-semantics-evaluation; the native template does the waiting */
export const AwaitExpression: ExpressionCompiler<t.AwaitExpression> = {
  compile() {
    throw new Error('await always suspends');
  },
  suspendable(node, c) {
    const argument = c.suspendableExpression(node.argument);
    const state = c.newState();
    return (scope, activation) => {
      if (activation.take(state) !== undefined) return received(activation);
      const value = argument(scope, activation);
      if (value === SUSPENDED) return SUSPENDED;
      activation.save(state, true);
      return activation.suspend('await', value);
    };
  },
};
