import type { t } from '@modrec/parser';
import { compileCall } from '../calls/compileCall';
import { compileCallOperation } from '../calls/callOperation';
import { compileDirectEval, compileSuspendableDirectEval } from '../calls/directEval';
import { compileSuperCall, compileSuspendableSuperCall } from '../classes/SuperCall';
import type { Evaluate, SuspendableEvaluate } from '../Code';
import { compileLink } from '../references/optionalChain';
import { compileOperation, compileSuspendableOperation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/**
 * https://tc39.es/ecma262/#sec-function-calls-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-super-keyword-runtime-semantics-evaluation (SuperCall)
 */
export const CallExpression: ExpressionCompiler<t.CallExpression> = {
  compile(node, c): Evaluate {
    if (node.callee.type === 'Super') return compileSuperCall(node, c);
    if (isDirectEval(node)) return compileDirectEval(node, c);
    return compileCall(node, c) ?? compileOperation(compileCallOperation(node, c, compileLink));
  },
  suspendable(node, c): SuspendableEvaluate {
    if (node.callee.type === 'Super') return compileSuspendableSuperCall(node, c);
    if (isDirectEval(node)) return compileSuspendableDirectEval(node, c);
    return compileSuspendableOperation(c, compileCallOperation(node, c, compileLink));
  },
};

function isDirectEval({ callee }: t.CallExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'eval';
}
