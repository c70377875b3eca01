import type { t } from '@modrec/parser';
import { SUSPENDED, type Suspended } from '../Code';
import type { Abrupt } from '../Completion';
import type { Compiler } from '../Compiler';
import { disposing, suspendableDisposing, type SuspendableDisposing } from '../disposal/disposing';
import { isResourceDeclaration } from '../disposal/resourceDeclarations';
import type { Scope } from '../Scope';
import type { Activation } from '../suspension/Activation';
import { compileForHead, compileSuspendableForHead } from './forHeads';

/** One round of a `for-in` or `for-of` loop, in the round's own scope: the head takes the value, then the body runs. */
export type Round = (scope: Scope, value: unknown) => Abrupt | undefined;
export type SuspendableRound = (scope: Scope, value: unknown, activation: Activation) => Abrupt | Suspended | undefined;

/** @param c in the loop's scope, the loop being a target of `break` and `continue` */
export function compileRound({ left, body }: t.ForInStatement | t.ForOfStatement, c: Compiler): Round {
  const compile = (inside: Compiler): Round => {
    const head = compileForHead(left, inside);
    const execute = inside.statement(body);
    return (scope, value) => {
      head(scope, value);
      return execute(scope);
    };
  };
  return isResourceDeclaration(left) ? disposing(c, compile) : compile(c);
}

/** The same where head or body may hold a yield or await, or resources are disposed of asynchronously. */
export function compileSuspendableRound({ left, body }: t.ForInStatement | t.ForOfStatement, c: Compiler): SuspendableRound {
  const compile = (inside: Compiler): SuspendableDisposing => {
    const head = compileSuspendableForHead(left, inside);
    const execute = inside.suspendableStatement(body);
    const inBody = inside.newState();
    return (scope, activation, value) => {
      if (activation.take(inBody) === undefined && head(scope, value, activation) === SUSPENDED) return SUSPENDED;
      const completion = execute(scope, activation);
      return completion === SUSPENDED ? activation.save(inBody, true) : completion;
    };
  };
  const round = isResourceDeclaration(left) ? suspendableDisposing(c, compile) : compile(c);
  return (scope, value, activation) => round(scope, activation, value);
}
