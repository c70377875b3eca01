import { SUSPENDED, type SuspendableEvaluate, type SuspendableExecute } from '../Code';
import type { Compiler, JumpTarget } from '../Compiler';
import { DONE } from '../iteration/IteratorRecord';
import type { Scope } from '../Scope';
import type { EnterScope } from '../scopes/enterScope';
import type { SuspendableRound } from './forRounds';

/** Where the values of the rounds come from: an iterator, or the keys of an object. */
export interface Source {
  /** The next value, or DONE. */
  next(): unknown;
  /** The loop is left by a completion that is no throw. */
  close(): void;
  /** The loop is left by an exception; throws what is thrown in the end. */
  closeAfterThrow(exception: unknown): never;
}

export interface RoundsParts {
  /** The expression after `in` or `of`. */
  readonly right: SuspendableEvaluate;
  /** Starts on its value; undefined when there is nothing to loop over. */
  readonly open: (value: unknown) => Source | undefined;
  readonly enter: EnterScope;
  readonly round: SuspendableRound;
}

/** Where the loop has suspended: in the expression while there is no source yet, afterwards in a round. */
interface LoopState {
  readonly source: Source | undefined;
  readonly scope: Scope;
}

/** A `for-in` or `for-of` loop that may hold a yield or await, without being a `for await` loop. */
export function suspendableRounds(c: Compiler, target: JumpTarget, { right, open, enter, round }: RoundsParts): SuspendableExecute {
  const { budget } = c.agent;
  const state = c.newState();
  return (outer, activation) => {
    const saved = activation.take(state) as LoopState | undefined;
    let scope = saved?.scope ?? enter(outer);
    let source = saved?.source;
    let resuming = source !== undefined;
    if (source === undefined) {
      const value = right(scope, activation);
      if (value === SUSPENDED) return activation.save(state, { source, scope });
      source = open(value);
      if (source === undefined) return undefined;
    }
    for (;;) {
      let value: unknown;
      if (!resuming) {
        value = source.next();
        if (value === DONE) return undefined;
        scope = enter(outer);
      }
      resuming = false;
      let completion: ReturnType<SuspendableRound>;
      try {
        completion = round(scope, value, activation);
      } catch (exception) {
        source.closeAfterThrow(exception);
      }
      if (completion === SUSPENDED) return activation.save(state, { source, scope });
      if (completion !== undefined && completion !== target.continue) {
        source.close();
        return completion === target.break ? undefined : completion;
      }
      budget.spend();
    }
  };
}
