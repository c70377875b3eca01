import type { t } from '@modrec/parser';
import { compileBindingInitialization, compileSuspendableBindingInitialization } from '../bindings/BindingInitialization';
import { SUSPENDED, type Suspended } from '../Code';
import type { Abrupt } from '../Completion';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import { compileEntry } from '../scopes/enterScope';
import type { Activation } from '../suspension/Activation';

/**
 * https://tc39.es/ecma262/#sec-runtime-semantics-catchclauseevaluation
 *
 * @returns what to do with the guest value that was thrown
 */
export function compileCatchClause(clause: t.CatchClause, c: Compiler): (outer: Scope, error: unknown) => Abrupt | undefined {
  const inside = c.inside(c.scopeInfo(clause));
  const bind = clause.param ? compileBindingInitialization(clause.param, inside, 'initialize') : undefined;
  const body = inside.statement(clause.body);
  const enter = compileEntry(inside);
  if (bind === undefined) return (outer) => body(enter(outer));
  return (outer, error) => {
    const scope = enter(outer);
    bind(scope, error);
    return body(scope);
  };
}

/** Where the clause has suspended, and in which scope. */
interface ClauseState {
  readonly bound: boolean;
  readonly scope: Scope;
}

/** The same where the parameter or the block may hold a yield or await; when it goes on, the error is the one it began with. */
export function compileSuspendableCatchClause(
  clause: t.CatchClause,
  c: Compiler,
): (outer: Scope, error: unknown, activation: Activation) => Abrupt | Suspended | undefined {
  const inside = c.inside(c.scopeInfo(clause));
  const bind = clause.param ? compileSuspendableBindingInitialization(clause.param, inside, 'initialize') : undefined;
  const body = inside.suspendableStatement(clause.body);
  const enter = compileEntry(inside);
  const state = c.newState();
  return (outer, error, activation) => {
    const saved = activation.take(state) as ClauseState | undefined;
    const scope = saved?.scope ?? enter(outer);
    if (bind !== undefined && saved?.bound !== true && bind(scope, error, activation) === SUSPENDED) {
      return activation.save(state, { bound: false, scope });
    }
    const completion = body(scope, activation);
    return completion === SUSPENDED ? activation.save(state, { bound: true, scope }) : completion;
  };
}
