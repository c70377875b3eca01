import type { t } from '@modrec/parser';
import type { StatementCompiler } from '../nodeCompilers';
import { compileCondition } from '../operators/conditions';
import { suspendableValuedStatement, valuedStatement } from '../statements/completionValue';
import { suspendableLoop } from '../statements/suspendableLoop';

/** https://tc39.es/ecma262/#sec-runtime-semantics-whileloopevaluation */
export const WhileStatement: StatementCompiler<t.WhileStatement> = {
  execute(node, c) {
    const { c: inside, target } = c.withTarget(true, true);
    const test = compileCondition(node.test, c);
    const body = inside.statement(node.body);
    const { budget } = c.agent;
    return valuedStatement(c, (scope) => {
      while (test(scope)) {
        budget.spend();
        const completion = body(scope);
        if (completion !== undefined && completion !== target.continue) return completion === target.break ? undefined : completion;
      }
      return undefined;
    });
  },
  suspendable(node, c) {
    const { c: inside, target } = c.withTarget(true, true);
    const test = c.suspendableExpression(node.test);
    const body = inside.suspendableStatement(node.body);
    return suspendableValuedStatement(c, suspendableLoop(c, target, { test, body }));
  },
};
