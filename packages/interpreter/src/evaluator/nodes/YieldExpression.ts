import type { t } from '@modrec/parser';
import { SUSPENDED, type SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileGeneratorDelegation } from '../iteration/generatorDelegation';
import { received } from '../suspension/received';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-generator-function-definitions-runtime-semantics-evaluation */
export const YieldExpression: ExpressionCompiler<t.YieldExpression> = {
  compile() {
    throw new Error('yield always suspends');
  },
  suspendable(node, c) {
    if (node.delegate && c.body.kind === 'generator') return compileGeneratorDelegation(node, c);
    return compileRequest(node, c, node.delegate ? 'delegate' : 'yield');
  },
};

/** In async generators the native template also awaits what is yielded, and does the whole of `yield*`. */
function compileRequest(node: t.YieldExpression, c: Compiler, request: 'yield' | 'delegate'): SuspendableEvaluate {
  const argument: SuspendableEvaluate = node.argument ? c.suspendableExpression(node.argument) : () => undefined;
  const state = c.newState();
  return (scope, activation) => {
    if (activation.take(state) !== undefined) return received(activation);
    const value = argument(scope, activation);
    if (value === SUSPENDED) return SUSPENDED;
    activation.save(state, true);
    return activation.suspend(request, value);
  };
}
