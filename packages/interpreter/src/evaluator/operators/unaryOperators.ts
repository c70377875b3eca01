import type { Compiler } from '../Compiler';

/** A unary operator on a value; throws what the guest realm throws. */
export type UnaryOperation = (value: unknown) => unknown;

/** @param operator any but `delete`, which works on a reference */
export function unaryOperation(operator: string, c: Compiler): UnaryOperation {
  const guest = c.realm.kit.unaryOperators as Readonly<Record<string, UnaryOperation>>;
  const slow = guest[operator]!;
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

/** https://tc39.es/ecma262/#sec-tonumeric */
export function toNumeric(value: unknown, c: Compiler): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return c.realm.kit.unaryOperators.ToNumeric!(value) as number | bigint;
}
