import type { t } from '@modrec/parser';
import { compileElement, flatten } from '../calls/spread';
import type { Compiler } from '../Compiler';
import { recordOf } from '../functions/functionRecords';
import { isConstructor } from '../functions/isConstructor';
import { renderExpression } from '../renderExpression';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-new-operator-runtime-semantics-evaluation */
export const NewExpression: ExpressionCompiler<t.NewExpression> = {
  compile: (node, c) => compileOperation(operation(node, c)),
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

function operation(node: t.NewExpression, c: Compiler): Operation {
  const construct = compileConstruct(node, c);
  return {
    operands: [c.suspendableExpression(node.callee), ...node.arguments.map((argument) => compileElement(argument, c))],
    finish: (_scope, values) => construct(values[0], flatten(values, 1)),
  };
}

/** https://tc39.es/ecma262/#sec-evaluatenew */
function compileConstruct(node: t.NewExpression, c: Compiler): (constructor: unknown, args: unknown[]) => unknown {
  const { realm, agent } = c;
  return (constructor, args) => {
    agent.executionContextStack.at(node.start!);
    const record = typeof constructor === 'function' ? recordOf(constructor) : undefined;
    if (typeof constructor !== 'function' || (record !== undefined && !isConstructor(record))) {
      throw realm.newError('TypeError', `${renderExpression(node.callee)} is not a constructor`);
    }
    return realm.kit.Reflect.construct(constructor, args) as unknown;
  };
}
