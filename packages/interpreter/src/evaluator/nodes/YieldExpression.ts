import type { t } from '@modrec/parser';
import { SUSPENDED, type SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { received } from '../suspension/received';
import type { ExpressionCompiler } from '../nodeCompilers';
import { renderExpression } from '../renderExpression';

/**
 * The native template of the generator does what is asked for: it yields (and in async generators awaits before), and drives the
 * iterator of a `yield*`.
 *
 * https://tc39.es/ecma262/#sec-generator-function-definitions-runtime-semantics-evaluation
 */
export const YieldExpression: ExpressionCompiler<t.YieldExpression> = {
  compile() {
    throw new Error('yield always suspends');
  },
  suspendable(node, c) {
    const argument: SuspendableEvaluate = node.argument ? c.suspendableExpression(node.argument) : () => undefined;
    const iteratorOf = node.delegate ? compileDelegation(node.argument!, c) : undefined;
    const request = node.delegate ? 'delegate' : 'yield';
    const state = c.newState();
    return (scope, activation) => {
      if (activation.take(state) !== undefined) return received(activation);
      const value = argument(scope, activation);
      if (value === SUSPENDED) return SUSPENDED;
      const requested = iteratorOf === undefined ? value : iteratorOf(value);
      activation.save(state, true);
      return activation.suspend(request, requested);
    };
  },
};

/** The iterator that the template is to drive; the template reads its methods. */
function compileDelegation(argument: t.Expression, c: Compiler): (iterable: unknown) => unknown {
  const { kit } = c.realm;
  const { executionContextStack: stack } = c.agent;
  const text = renderExpression(argument);
  const isAsync = c.body.kind !== 'generator';
  return (iterable) => {
    stack.at(argument.start!);
    if (!isAsync) return kit.iterate(iterable, text);
    return kit.iterateAsync(iterable, text) ?? kit.asyncFromSync(kit.iterate(iterable, text));
  };
}
