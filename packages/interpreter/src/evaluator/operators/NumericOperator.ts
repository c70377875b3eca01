import type { Evaluate } from '../Code';

/** A binary operator on two values; throws what the guest realm throws. */
export type BinaryOperation = (a: unknown, b: unknown) => unknown;

/**
 * An operator with a fast path for two numbers. Each of its forms is code of its own, so that the host learns the types of each
 * operator apart; `slow` does what the fast path does not.
 */
export interface NumericOperator {
  apply(slow: BinaryOperation): BinaryOperation;
  general(left: Evaluate, right: Evaluate, slow: BinaryOperation): Evaluate;
  /** The right side is a number in the source text. */
  constant(left: Evaluate, b: number, slow: BinaryOperation): Evaluate;
  /** The left side is a slot of the innermost scope, the right side a number; `slow` begins anew. */
  local(slot: number, b: number, slow: Evaluate): Evaluate;
  /** Both sides are slots of the innermost scope; `slow` begins anew. */
  locals(first: number, second: number, slow: Evaluate): Evaluate;
  /** The left side is a slot of the innermost scope; `anew` begins anew, for what is no number there. */
  localLeft(slot: number, right: Evaluate, slow: BinaryOperation, anew: Evaluate): Evaluate;
  /** The right side is a slot of the innermost scope, which `right` reads too, and looks whether it is initialized. */
  localRight(left: Evaluate, slot: number, right: Evaluate, slow: BinaryOperation): Evaluate;
}

export type NumericOperators = Readonly<Record<string, NumericOperator>>;
