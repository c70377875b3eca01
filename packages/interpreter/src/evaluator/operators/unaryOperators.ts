import type { Compiler } from '../Compiler';
import { locatedUnary } from './located';

/** A unary operator on a value; throws what the guest realm throws. */
export type UnaryOperation = (value: unknown) => unknown;

/**
 * @param operator any but `delete`, which works on a reference
 * @param start where stack traces show it
 */
export function unaryOperation(operator: string, start: number, c: Compiler): UnaryOperation {
  const guest = c.realm.kit.unaryOperators as Readonly<Record<string, UnaryOperation>>;
  const slow = locatedUnary(guest[operator]!, start, c);
  switch (operator) {
    case '-': return (value) => (typeof value === 'number' ? -value : slow(value));
    case '+': return (value) => (typeof value === 'number' ? value : slow(value));
    case '~': return (value) => (typeof value === 'number' ? ~value : slow(value));
    case '!': return (value) => !value;
    case 'typeof': return (value) => typeof value;
    case 'void': return () => undefined;
    default: throw new Error(`no operator ${operator}`);
  }
}

/**
 * https://tc39.es/ecma262/#sec-tonumeric
 *
 * @param start where stack traces show what asks for it
 */
export function toNumeric(value: unknown, start: number, c: Compiler): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  c.agent.executionContextStack.at(start);
  return c.realm.kit.unaryOperators.ToNumeric!(value) as number | bigint;
}
