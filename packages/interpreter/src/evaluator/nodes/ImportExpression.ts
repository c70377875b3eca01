import type { t } from '@modrec/parser';
import { Evaluation_1, Evaluation_2 } from '../../dynamic-import/Evaluation';
import type { ExpressionCompiler } from '../nodeCompilers';
import { compileSuspendableOperation } from '../suspension/operands';

/** https://tc39.es/ecma262/#sec-import-call-runtime-semantics-evaluation */
export const ImportExpression: ExpressionCompiler<t.ImportExpression> = {
  compile(node, c) {
    const { agent } = c;
    const specifier = c.expression(node.source);
    const options = node.options ? c.expression(node.options) : undefined;
    const start = node.start!;
    return (scope) => {
      agent.executionContextStack.at(start);
      const specifierExpr = (): unknown => specifier(scope);
      return options === undefined ? Evaluation_1(agent, specifierExpr) : Evaluation_2(agent, specifierExpr, () => options(scope));
    };
  },
  suspendable(node, c) {
    const { agent } = c;
    const operands = [c.suspendableExpression(node.source)];
    if (node.options) operands.push(c.suspendableExpression(node.options));
    return compileSuspendableOperation(c, {
      operands,
      finish(_scope, values) {
        agent.executionContextStack.at(node.start!);
        const specifierExpr = (): unknown => values[0];
        return operands.length === 1 ? Evaluation_1(agent, specifierExpr) : Evaluation_2(agent, specifierExpr, () => values[1]);
      },
    });
  },
};
