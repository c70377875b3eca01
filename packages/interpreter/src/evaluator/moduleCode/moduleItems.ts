import type { t } from '@modrec/parser';
import { SUSPENDED, type Execute, type SuspendableEvaluate, type SuspendableExecute, type Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { declaresResources, disposing, suspendableDisposing } from '../disposal/disposing';
import { sequence } from '../statements/sequence';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import { empty, Evaluation_1, Evaluation_2, Evaluation_3 } from './moduleEvaluation';

/**
 * The body of a module that cannot suspend; gives its completion value.
 *
 * @param directives the value that the directives before the body leave, which are its first statements in the standard's eyes
 *
 * https://tc39.es/ecma262/#sec-module-semantics-runtime-semantics-evaluation
 */
export function compileModuleItems(body: readonly t.Statement[], c: Compiler, directives: string | undefined): Evaluate {
  const { agent } = c;
  if (body.length === 0) return directives === undefined ? () => Evaluation_1(agent) : () => directives;
  const slot = c.body.completionSlot!;
  const list = (inside: Compiler): Execute => {
    const items = body.map((item) => inside.statement(item));
    if (agent.tracer === null) return untracedList(items, slot, directives);
    return (scope) => {
      scope[slot] = Evaluation_2(agent, () => {
        let value: unknown = directives ?? empty;
        for (const item of items) {
          const sl = value;
          value = Evaluation_3(agent, { Evaluation: () => sl }, {
            Evaluation: () => {
              scope[slot] = empty;
              item(scope);
              return scope[slot];
            },
          });
        }
        return value;
      });
      return undefined;
    };
  };
  const run = declaresResources(body) ? disposing(c, list) : list(c);
  return (scope) => {
    run(scope);
    return scope[slot];
  };
}

/** What the algorithms come to where nobody watches: the slot keeps the last value that is not empty. */
function untracedList(items: readonly Execute[], slot: number, initially: string | undefined): Execute {
  const list = sequence(items);
  return (scope) => {
    scope[slot] = initially;
    return list(scope);
  };
}

/** The body of a module with top-level await. An item's algorithm begins when the item has been evaluated: it cannot suspend. */
export function compileSuspendableModuleItems(body: readonly t.Statement[], c: Compiler): SuspendableEvaluate {
  const { agent } = c;
  const slot = c.body.completionSlot!;
  const list = (inside: Compiler): SuspendableExecute => {
    const items = body.map((item) => inside.suspendableStatement(item));
    return fromGenerator(inside, function* (scope, activation) {
      let value: unknown = empty;
      for (const item of items) {
        scope[slot] = empty;
        const sl = value;
        yield* wait(item, scope, activation);
        const s = scope[slot];
        value = Evaluation_3(agent, { Evaluation: () => sl }, { Evaluation: () => s });
      }
      scope[slot] = Evaluation_2(agent, () => value);
      return undefined;
    });
  };
  const run = declaresResources(body) ? suspendableDisposing(c, list) : list(c);
  return (scope, activation) => (run(scope, activation) === SUSPENDED ? SUSPENDED : scope[slot]);
}
