import type { t } from '@modrec/parser';
import type { Evaluate, SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { performDirectEval } from '../evals/PerformEval';
import { compileLink } from '../references/optionalChain';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import { compileCallee } from './callee';
import { compileInvoke } from './invoke';
import { compileElement, flatten } from './spread';

/**
 * `eval(…)`: a direct eval if the name leads to %eval%, and a call as any other if it does not.
 *
 * https://tc39.es/ecma262/#sec-function-calls-runtime-semantics-evaluation
 */
export function compileDirectEval(node: t.CallExpression, c: Compiler): Evaluate {
  return compileOperation(directEval(node, c));
}

export function compileSuspendableDirectEval(node: t.CallExpression, c: Compiler): SuspendableEvaluate {
  return compileSuspendableOperation(c, directEval(node, c));
}

function directEval(node: t.CallExpression, c: Compiler): Operation {
  const callee = compileCallee(node.callee, c, compileLink);
  const index = callee.operands.length - 1;
  const invoke = compileInvoke(node.callee, node, c);
  return {
    operands: [...callee.operands, ...node.arguments.map((argument) => compileElement(argument, c))],
    finish(scope, values) {
      const args = flatten(values, index + 1);
      if (values[index] !== c.realm.Intrinsics['%eval%']) return invoke.callList(values[index], callee.thisValue(scope, values), args);
      c.agent.executionContextStack.at(node.start!);
      return performDirectEval(args[0], c, scope);
    },
  };
}
