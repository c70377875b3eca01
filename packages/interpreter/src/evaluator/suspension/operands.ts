import { SUSPENDED, type Evaluate, type SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import type { Activation } from './Activation';

/** One step of evaluating an expression; it may look at what the steps before it gave. */
export type Operand = (scope: Scope, activation: Activation, values: readonly unknown[]) => unknown;

/** What an operand gives to end the whole expression without a value: the short-circuit of an optional chain. */
export const SHORT: unique symbol = Symbol('short-circuit');

/** An expression as the steps that come before its own act, and that act. */
export interface Operation {
  readonly operands: readonly Operand[];
  readonly finish: (scope: Scope, values: readonly unknown[]) => unknown;
}

const none = undefined as unknown as Activation;

/** An expression none of whose operands can suspend. Gives SHORT when an operand does. */
export function compileOperation({ operands, finish }: Operation): Evaluate {
  const count = operands.length;
  return (scope) => {
    const values: unknown[] = [];
    for (let i = 0; i < count; i++) {
      const value = operands[i]!(scope, none, values);
      if (value === SHORT) return SHORT;
      values.push(value);
    }
    return finish(scope, values);
  };
}

/** An expression whose operands can suspend: what has been evaluated so far is its state. */
export function compileSuspendableOperation(c: Compiler, { operands, finish }: Operation): SuspendableEvaluate {
  const count = operands.length;
  const state = c.newState();
  return (scope, activation) => {
    const values = (activation.take(state) as unknown[] | undefined) ?? [];
    for (let i = values.length; i < count; i++) {
      const value = operands[i]!(scope, activation, values);
      if (value === SUSPENDED) return activation.save(state, values);
      if (value === SHORT) return SHORT;
      values.push(value);
    }
    return finish(scope, values);
  };
}
