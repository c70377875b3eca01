import type { t } from '@modrec/parser';
import { SUSPENDED, type Execute, type Suspended, type SuspendableExecute } from '../Code';
import type { Abrupt } from '../Completion';
import type { Compiler } from '../Compiler';
import type { StatementCompiler } from '../nodeCompilers';
import type { Scope } from '../Scope';
import { compileCatchClause, compileSuspendableCatchClause } from '../statements/catchClauses';
import { compileCompletionKeeper, compileCompletionStore, suspendableValuedStatement, valuedStatement, type SavedCompletion } from '../statements/completionValue';
import { ReturnSignal, type Activation } from '../suspension/Activation';

/**
 * https://tc39.es/ecma262/#sec-try-statement-runtime-semantics-evaluation
 *
 * Failures of the engine pass by catch and finally alike; a generator that is told to return passes by catch only.
 */
export const TryStatement: StatementCompiler<t.TryStatement> = {
  execute(node, c) {
    const block = c.guard().statement(node.block);
    const inside = node.finalizer ? c.guard() : c;
    const body = node.handler ? withHandler(block, node.handler, inside) : block;
    return valuedStatement(c, node.finalizer ? withFinalizer(body, node.finalizer, c) : body);
  },
  suspendable(node, c) {
    const block = c.guard().suspendableStatement(node.block);
    const inside = node.finalizer ? c.guard() : c;
    const body = node.handler ? withSuspendableHandler(block, node.handler, inside) : block;
    return suspendableValuedStatement(c, node.finalizer ? withSuspendableFinalizer(body, node.finalizer, c) : body);
  },
};

function withHandler(block: Execute, handler: t.CatchClause, c: Compiler): Execute {
  const catching = compileCatchClause(handler, c);
  const store = compileCompletionStore(c);
  const { realm, agent: { guestErrors, executionContextStack: stack } } = c;
  return (scope) => {
    const { depth } = stack;
    try {
      return block(scope);
    } catch (exception) {
      stack.depth = depth;
      const error = guestErrors.leaving(exception, realm);
      if (!guestErrors.catchable(error)) throw error;
      store?.(scope, undefined);
      return catching(scope, error);
    }
  };
}

function withFinalizer(body: Execute, finalizer: t.BlockStatement, c: Compiler): Execute {
  const execute = c.statement(finalizer);
  const keeper = compileCompletionKeeper(c);
  const store = compileCompletionStore(c);
  return (scope) => {
    let completion: Abrupt | undefined;
    try {
      completion = body(scope);
    } catch (exception) {
      const error = finalizable(exception, c);
      store?.(scope, undefined);
      const override = execute(scope);
      if (override !== undefined) return override;
      throw error;
    }
    const saved = keeper.save(scope);
    store?.(scope, undefined);
    const override = execute(scope);
    if (override !== undefined) return override;
    keeper.restore(scope, saved);
    return completion;
  };
}

/** The exception, if it may run finally blocks; otherwise throws it on. */
function finalizable(exception: unknown, { agent: { guestErrors }, realm }: Compiler): unknown {
  const error = guestErrors.leaving(exception, realm);
  if (!guestErrors.catchable(error) && !(error instanceof ReturnSignal)) throw error;
  return error;
}

function withSuspendableHandler(block: SuspendableExecute, handler: t.CatchClause, c: Compiler): SuspendableExecute {
  const catching = compileSuspendableCatchClause(handler, c);
  const store = compileCompletionStore(c);
  const { realm, agent: { guestErrors, executionContextStack: stack } } = c;
  const state = c.newState();
  const handle = (scope: Scope, error: unknown, activation: Activation): Abrupt | Suspended | undefined => {
    const completion = catching(scope, error, activation);
    return completion === SUSPENDED ? activation.save(state, true) : completion;
  };
  return (scope, activation) => {
    if (activation.take(state) !== undefined) return handle(scope, undefined, activation);
    const { depth } = stack;
    try {
      return block(scope, activation);
    } catch (exception) {
      stack.depth = depth;
      const error = guestErrors.leaving(exception, realm);
      if (!guestErrors.catchable(error)) throw error;
      store?.(scope, undefined);
      return handle(scope, error, activation);
    }
  };
}

/** How the body ended, while the finalizer is suspended. */
interface FinalizerState {
  readonly completion: Abrupt | undefined;
  readonly saved: SavedCompletion;
  readonly thrown: { readonly error: unknown } | undefined;
}

function withSuspendableFinalizer(body: SuspendableExecute, finalizer: t.BlockStatement, c: Compiler): SuspendableExecute {
  const execute = c.suspendableStatement(finalizer);
  const keeper = compileCompletionKeeper(c);
  const store = compileCompletionStore(c);
  const state = c.newState();
  return (scope, activation) => {
    let ended = activation.take(state) as FinalizerState | undefined;
    if (ended === undefined) {
      let completion: ReturnType<SuspendableExecute>;
      let thrown: { readonly error: unknown } | undefined;
      try {
        completion = body(scope, activation);
      } catch (exception) {
        thrown = { error: finalizable(exception, c) };
      }
      if (completion === SUSPENDED) return SUSPENDED;
      ended = { completion, saved: keeper.save(scope), thrown };
      store?.(scope, undefined);
    }
    const override = execute(scope, activation);
    if (override === SUSPENDED) return activation.save(state, ended);
    if (override !== undefined) return override;
    if (ended.thrown !== undefined) throw ended.thrown.error;
    keeper.restore(scope, ended.saved);
    return ended.completion;
  };
}
