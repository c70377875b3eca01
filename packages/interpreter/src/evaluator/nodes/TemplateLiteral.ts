import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { ExpressionCompiler } from '../nodeCompilers';
import { compileOperation, compileSuspendableOperation, type Operand, type Operation } from '../suspension/operands';

/** https://tc39.es/ecma262/#sec-template-literals-runtime-semantics-evaluation */
export const TemplateLiteral: ExpressionCompiler<t.TemplateLiteral> = {
  compile(node, c) {
    const { expressions } = node;
    const texts = cooked(node);
    const [first, second] = texts;
    if (expressions.length === 0) return () => first;
    if (expressions.length > 1) return compileOperation(operation(node, c));
    const only = c.expression(expressions[0]!);
    const { kit } = c.realm;
    return (scope) => {
      const value = only(scope);
      return first! + (typeof value === 'string' || typeof value === 'number' ? value : kit.toString(value)) + second!;
    };
  },
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

/** Each value becomes a string before the next expression is evaluated. */
function operation(node: t.TemplateLiteral, c: Compiler): Operation {
  const texts = cooked(node);
  const { kit } = c.realm;
  const operands = node.expressions.flatMap((expression): Operand[] => [
    c.suspendableExpression(expression),
    (_scope, _activation, values) => kit.toString(values[values.length - 1]),
  ]);
  return {
    operands,
    finish(_scope, values) {
      let text = texts[0]!;
      for (let i = 1; i < texts.length; i++) text += (values[2 * i - 1] as string) + texts[i]!;
      return text;
    },
  };
}

function cooked(node: t.TemplateLiteral): string[] {
  return node.quasis.map((quasi) => quasi.value.cooked!);
}
