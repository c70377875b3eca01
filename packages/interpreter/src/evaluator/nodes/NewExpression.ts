import type { t } from '@modrec/parser';
import { compileConstruct, compileNew } from '../calls/construct';
import { compileElement, flatten } from '../calls/spread';
import type { Compiler } from '../Compiler';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-new-operator-runtime-semantics-evaluation */
export const NewExpression: ExpressionCompiler<t.NewExpression> = {
  compile: (node, c) => compileNew(node, c) ?? compileOperation(operation(node, c)),
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

function operation(node: t.NewExpression, c: Compiler): Operation {
  const construct = compileConstruct(node, c);
  return {
    operands: [c.suspendableExpression(node.callee), ...node.arguments.map((argument) => compileElement(argument, c))],
    finish: (_scope, values) => construct.list(values[0], flatten(values, 1)),
  };
}
