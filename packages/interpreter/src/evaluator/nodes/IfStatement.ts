import type { t } from '@modrec/parser';
import { SUSPENDED, type SuspendableExecute } from '../Code';
import type { StatementCompiler } from '../nodeCompilers';
import { compileCondition } from '../operators/conditions';
import { suspendableValuedStatement, valuedStatement } from '../statements/completionValue';
import { doNothing } from '../statements/doNothing';

/** https://tc39.es/ecma262/#sec-if-statement-runtime-semantics-evaluation */
export const IfStatement: StatementCompiler<t.IfStatement> = {
  execute(node, c) {
    const test = compileCondition(node.test, c);
    const consequent = c.statement(node.consequent);
    if (!node.alternate) return valuedStatement(c, (scope) => (test(scope) ? consequent(scope) : undefined));
    const alternate = c.statement(node.alternate);
    return valuedStatement(c, (scope) => (test(scope) ? consequent(scope) : alternate(scope)));
  },
  suspendable(node, c) {
    const test = c.suspendableExpression(node.test);
    const consequent = c.suspendableStatement(node.consequent);
    const alternate = node.alternate ? c.suspendableStatement(node.alternate) : doNothing;
    const state = c.newState();
    return suspendableValuedStatement(c, (scope, activation) => {
      let branch = activation.take(state) as SuspendableExecute | undefined;
      if (branch === undefined) {
        const value = test(scope, activation);
        if (value === SUSPENDED) return SUSPENDED;
        branch = value ? consequent : alternate;
      }
      const completion = branch(scope, activation);
      return completion === SUSPENDED ? activation.save(state, branch) : completion;
    });
  },
};
