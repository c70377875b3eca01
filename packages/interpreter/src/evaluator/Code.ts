import type { Activation } from './suspension/Activation';
import type { Abrupt } from './Completion';
import type { Scope } from './Scope';

/** A compiled expression: gives its value, or throws a guest value. */
export type Evaluate = (scope: Scope) => unknown;

/** A compiled statement: `undefined` when it ends normally, otherwise the break, continue or return that ended it. */
export type Execute = (scope: Scope) => Abrupt | undefined;

/** What suspendable code gives when it stops at a yield or await; its state is then saved in the activation. */
export const SUSPENDED: unique symbol = Symbol('suspended');
export type Suspended = typeof SUSPENDED;

/**
 * Compiled code that holds a yield or await. When it gives SUSPENDED it has saved what it needs to go on, and the next call
 * with the same activation goes on from there. Plain code may stand wherever suspendable code is asked for.
 */
export type SuspendableEvaluate = (scope: Scope, activation: Activation) => unknown;
export type SuspendableExecute = (scope: Scope, activation: Activation) => Abrupt | Suspended | undefined;
