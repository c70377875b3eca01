import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { ExpressionCompiler } from '../nodeCompilers';
import { compileSuspendableOperation, type Operand, type Operation } from '../suspension/operands';

/** https://tc39.es/ecma262/#sec-template-literals-runtime-semantics-evaluation */
export const TemplateLiteral: ExpressionCompiler<t.TemplateLiteral> = {
  compile(node, c) {
    const texts = cooked(node);
    const [first, second] = texts;
    const values = node.expressions.map((expression) => c.expression(expression));
    const [only] = values;
    const toText = node.expressions.map((expression) => converter(expression, c));
    const [onlyToText] = toText;
    switch (values.length) {
      case 0: return () => first;
      case 1: return (scope) => first! + onlyToText!(only!(scope)) + second!;
      default: return (scope) => {
        let text = first!;
        for (let i = 0; i < values.length; i++) text = text + toText[i]!(values[i]!(scope)) + texts[i + 1]!;
        return text;
      };
    }
  },
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

/** Each value becomes a string before the next expression is evaluated. */
function operation(node: t.TemplateLiteral, c: Compiler): Operation {
  const texts = cooked(node);
  const operands = node.expressions.flatMap((expression): Operand[] => {
    const toText = converter(expression, c);
    return [c.suspendableExpression(expression), (_scope, _activation, values) => toText(values[values.length - 1])];
  });
  return {
    operands,
    finish(_scope, values) {
      let text = texts[0]!;
      for (let i = 1; i < texts.length; i++) text += (values[2 * i - 1] as string | number) + texts[i]!;
      return text;
    },
  };
}

/** What makes text of a value; stack traces show the expression that the value is of. */
function converter({ start }: t.Node, { agent, realm: { kit } }: Compiler): (value: unknown) => string | number {
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    agent.executionContextStack.at(start!);
    return kit.toString(value);
  };
}

function cooked(node: t.TemplateLiteral): string[] {
  return node.quasis.map((quasi) => quasi.value.cooked!);
}
