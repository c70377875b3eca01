import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileReadOrUndefined } from '../names/compileName';
import { compileCondition } from '../operators/conditions';
import { unaryOperation } from '../operators/unaryOperators';
import { compileDeleteExpression, compileSuspendableDelete } from '../references/deleteOperator';
import { compileSuspendableOperation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/**
 * https://tc39.es/ecma262/#sec-delete-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-void-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-typeof-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-unary-plus-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-unary-minus-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-bitwise-not-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-logical-not-operator-runtime-semantics-evaluation
 */
export const UnaryExpression: ExpressionCompiler<t.UnaryExpression> = {
  compile(node, c) {
    const { operator, argument } = node;
    if (operator === 'delete') return compileDeleteExpression(argument, c);
    if (operator === 'typeof') return compileTypeof(argument, c);
    if (operator === '!') {
      const operand = compileCondition(argument, c);
      return (scope) => !operand(scope);
    }
    const operand = c.expression(argument);
    if (operator === 'void') {
      return (scope) => {
        operand(scope);
      };
    }
    if (operator === '-' && argument.type === 'NumericLiteral') {
      const value = -argument.value;
      return () => value;
    }
    const operate = unaryOperation(operator, node.start!, c);
    return (scope) => operate(operand(scope));
  },
  suspendable(node, c) {
    if (node.operator === 'delete') return compileSuspendableDelete(node.argument, c);
    const operate = unaryOperation(node.operator, node.start!, c);
    return compileSuspendableOperation(c, {
      operands: [c.suspendableExpression(node.argument)],
      finish: (_scope, values) => operate(values[0]),
    });
  },
};

function compileTypeof(argument: t.Node, c: Compiler): Evaluate {
  const operand = argument.type === 'Identifier' ? compileReadOrUndefined(c, argument.name, argument) : c.expression(argument);
  return (scope) => typeof operand(scope);
}
