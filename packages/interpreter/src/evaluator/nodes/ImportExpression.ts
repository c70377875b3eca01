import type { t } from '@modrec/parser';
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
      return agent.spec.EvaluateImportCall(() => specifier(scope), options && (() => options(scope)));
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
        return agent.spec.EvaluateImportCall(() => values[0], operands.length > 1 ? () => values[1] : undefined);
      },
    });
  },
};
