import type { t } from '@modrec/parser';
import type { Execute, SuspendableExecute } from '../Code';
import type { Abrupt } from '../Completion';
import type { Compiler } from '../Compiler';
import { AsyncIteratorClose, asyncCloseAfterThrow } from '../iteration/AsyncIteratorClose';
import { getAsyncIterator } from '../iteration/asyncIterator';
import { GetIterator } from '../iteration/GetIterator';
import { closeAfterThrow, IteratorClose } from '../iteration/IteratorClose';
import { asyncStepValue } from '../iteration/asyncStepValue';
import { DONE } from '../iteration/IteratorRecord';
import { IteratorStepValue } from '../iteration/IteratorStepValue';
import type { StatementCompiler } from '../nodeCompilers';
import { renderExpression } from '../renderExpression';
import { compileEntry } from '../scopes/enterScope';
import { suspendableValuedStatement, valuedStatement } from '../statements/completionValue';
import { compileRound, compileSuspendableRound } from '../statements/forRounds';
import { suspendableRounds, type Source } from '../statements/suspendableRounds';
import { fromGenerator, wait } from '../suspension/fromGenerator';

/** https://tc39.es/ecma262/#sec-runtime-semantics-forinofloopevaluation, of `for-of` and `for await` */
export const ForOfStatement: StatementCompiler<t.ForOfStatement> = {
  execute: (node, c) => valuedStatement(c, compileLoop(node, c)),
  suspendable: (node, c) => suspendableValuedStatement(c, node.await ? compileAwaitingLoop(node, c) : compileSuspendableLoop(node, c)),
};

function compileLoop(node: t.ForOfStatement, c: Compiler): Execute {
  const { c: labelled, target } = c.withTarget(true, true);
  const inside = labelled.inside(c.scopeInfo(node));
  const right = inside.expression(node.right);
  const round = compileRound(node, inside.guard());
  const enter = compileEntry(inside);
  const text = renderExpression(node.right);
  const { realm, agent: { budget, executionContextStack } } = c;
  return (outer) => {
    const iterable = right(enter(outer));
    executionContextStack.at(node.right.start!);
    const record = GetIterator(iterable, realm, text);
    for (;;) {
      const value = IteratorStepValue(record, realm);
      if (value === DONE) return undefined;
      let completion: Abrupt | undefined;
      try {
        completion = round(enter(outer), value);
      } catch (exception) {
        closeAfterThrow(record, exception, c);
      }
      if (completion !== undefined && completion !== target.continue) {
        IteratorClose(record, realm);
        return completion === target.break ? undefined : completion;
      }
      budget.spend();
    }
  };
}

function compileSuspendableLoop(node: t.ForOfStatement, c: Compiler): SuspendableExecute {
  const { c: labelled, target } = c.withTarget(true, true);
  const inside = labelled.inside(c.scopeInfo(node));
  const right = inside.suspendableExpression(node.right);
  const round = compileSuspendableRound(node, inside.guard());
  const text = renderExpression(node.right);
  const { realm, agent } = c;
  const open = (iterable: unknown): Source => {
    agent.executionContextStack.at(node.right.start!);
    const record = GetIterator(iterable, realm, text);
    return {
      next: () => IteratorStepValue(record, realm),
      close: () => { IteratorClose(record, realm); },
      closeAfterThrow: (exception) => closeAfterThrow(record, exception, c),
    };
  };
  return suspendableRounds(inside, target, { right, open, enter: compileEntry(inside), round });
}

function compileAwaitingLoop(node: t.ForOfStatement, c: Compiler): SuspendableExecute {
  const { c: labelled, target } = c.withTarget(true, true);
  const inside = labelled.inside(c.scopeInfo(node));
  const right = inside.suspendableExpression(node.right);
  const round = compileSuspendableRound(node, inside.guard());
  const enter = compileEntry(inside);
  const text = renderExpression(node.right);
  const { realm, agent } = c;
  return fromGenerator(inside, function* (outer, activation) {
    const headScope = enter(outer);
    const iterable = yield* wait(right, headScope, activation);
    agent.executionContextStack.at(node.right.start!);
    const record = getAsyncIterator(iterable, realm, text);
    for (;;) {
      const value = yield* asyncStepValue(record, realm, activation);
      if (value === DONE) return undefined;
      const scope = enter(outer);
      let completion: Abrupt | undefined;
      try {
        completion = yield* wait(() => round(scope, value, activation), scope, activation);
      } catch (exception) {
        return yield* asyncCloseAfterThrow(record, exception, c, activation);
      }
      if (completion !== undefined && completion !== target.continue) {
        yield* AsyncIteratorClose(record, realm, activation);
        return completion === target.break ? undefined : completion;
      }
      agent.budget.spend();
    }
  });
}
