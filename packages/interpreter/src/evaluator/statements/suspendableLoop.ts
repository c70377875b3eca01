import { SUSPENDED, type SuspendableEvaluate, type SuspendableExecute } from '../Code';
import type { Compiler, JumpTarget } from '../Compiler';
import type { Scope } from '../Scope';
import type { EnterScope } from '../scopes/enterScope';

export interface LoopParts {
  /** Enters the scope of the loop, where it has one. */
  readonly enter?: EnterScope;
  /** What comes before the first round. */
  readonly initialize?: SuspendableEvaluate;
  readonly test: SuspendableEvaluate | undefined;
  readonly body: SuspendableExecute;
  /** What happens between two rounds. */
  readonly update?: SuspendableEvaluate | undefined;
  /** The test comes after the body. */
  readonly bodyFirst?: boolean;
  /** Each round has bindings of its own: gives the scope of the next. */
  readonly nextScope?: ((scope: Scope) => Scope) | undefined;
}

/** Which part of the loop has suspended, and in which scope. */
interface LoopState {
  readonly part: 'initialize' | 'test' | 'body' | 'update';
  readonly scope: Scope;
}

/** A loop whose test, body or update may hold a yield or await: the rounds of `while`, `do-while` and `for`. */
export function suspendableLoop(c: Compiler, target: JumpTarget, parts: LoopParts): SuspendableExecute {
  const { enter, initialize, test, body, update, nextScope } = parts;
  const start = initialize !== undefined ? 'initialize' : parts.bodyFirst === true ? 'body' : 'test';
  const { budget } = c.agent;
  const state = c.newState();
  return (outer, activation) => {
    const saved = activation.take(state) as LoopState | undefined;
    let scope = saved !== undefined ? saved.scope : enter !== undefined ? enter(outer) : outer;
    let part: LoopState['part'] = saved !== undefined ? saved.part : start;
    if (part === 'initialize') {
      if (initialize!(scope, activation) === SUSPENDED) return activation.save(state, { part, scope });
      if (nextScope !== undefined) scope = nextScope(scope);
      part = 'test';
    }
    for (;;) {
      if (part === 'test') {
        if (test !== undefined) {
          const value = test(scope, activation);
          if (value === SUSPENDED) return activation.save(state, { part, scope });
          if (!value) return undefined;
        }
        part = 'body';
      }
      if (part === 'body') {
        const completion = body(scope, activation);
        if (completion === SUSPENDED) return activation.save(state, { part, scope });
        if (completion !== undefined && completion !== target.continue) return completion === target.break ? undefined : completion;
        if (nextScope !== undefined) scope = nextScope(scope);
        part = 'update';
      }
      if (update !== undefined && update(scope, activation) === SUSPENDED) return activation.save(state, { part, scope });
      budget.spend();
      part = 'test';
    }
  };
}
