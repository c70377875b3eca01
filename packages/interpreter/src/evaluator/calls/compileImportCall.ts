import type { t } from '@modrec/parser';
import type { Agent } from '../../agent/Agent';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import type { ExpressionCompiler } from '../nodeCompilers';
import { compileSuspendableOperation } from '../suspension/operands';

/** Evaluation of an import call; the parse nodes of its arguments come as compiled code. */
export type ImportCallEvaluation = (
  agent: Agent,
  node: t.ImportExpression,
  specifierExpr: () => unknown,
  optionsExpr: (() => unknown) | undefined,
) => object;

/** How import calls are compiled, given which part of Evaluation runs: that depends on what forms of them the syntax has. */
export function compileImportCall(evaluation: ImportCallEvaluation): ExpressionCompiler<t.ImportExpression> {
  return {
    compile(node: t.ImportExpression, c: Compiler): Evaluate {
      const { agent } = c;
      const specifier = c.expression(node.source);
      const options = node.options ? c.expression(node.options) : undefined;
      const start = node.start!;
      return (scope) => {
        agent.executionContextStack.at(start);
        return evaluation(agent, node, () => specifier(scope), options && (() => options(scope)));
      };
    },
    suspendable(node: t.ImportExpression, c: Compiler) {
      const { agent } = c;
      const operands = [c.suspendableExpression(node.source)];
      if (node.options) operands.push(c.suspendableExpression(node.options));
      return compileSuspendableOperation(c, {
        operands,
        finish(_scope, values) {
          agent.executionContextStack.at(node.start!);
          return evaluation(agent, node, () => values[0], operands.length === 1 ? undefined : () => values[1]);
        },
      });
    },
  };
}
