import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { localSlot } from '../names/localSlots';
import { TDZ } from '../Scope';
import type { BinaryOperation } from './NumericOperator';

/**
 * https://tc39.es/ecma262/#sec-equality-operators
 *
 * @param slow the guest realm's operator
 */
export function equalityOperation(operator: string, slow: BinaryOperation): BinaryOperation | undefined {
  switch (operator) {
    case '===': return (a, b) => a === b;
    case '!==': return (a, b) => a !== b;
    // Two primitives, or two objects, compare without running any guest code; the guest realm compares an object with a primitive.
    case '==': return (a, b) => (needsConversion(a, b) ? slow(a, b) : a == b);
    case '!=': return (a, b) => (needsConversion(a, b) ? slow(a, b) : a != b);
    default: return undefined;
  }
}

/** Code of its own for the frequent forms. */
export function compileEquality(node: t.BinaryExpression, left: Evaluate, right: Evaluate, slow: BinaryOperation, c: Compiler): Evaluate | undefined {
  switch (node.operator) {
    case '===': {
      const constant = literalValue(node.right);
      if (constant === undefined) return (scope) => left(scope) === right(scope);
      const slot = localSlot(node.left, c);
      return slot === undefined ? (scope) => left(scope) === constant : (scope) => {
        const a = scope[slot];
        return a === TDZ ? left(scope) : a === constant;
      };
    }
    case '!==': {
      const constant = literalValue(node.right);
      if (constant === undefined) return (scope) => left(scope) !== right(scope);
      const slot = localSlot(node.left, c);
      return slot === undefined ? (scope) => left(scope) !== constant : (scope) => {
        const a = scope[slot];
        return a === TDZ ? left(scope) : a !== constant;
      };
    }
    case '==':
    case '!=': {
      const operation = equalityOperation(node.operator, slow)!;
      return (scope) => operation(left(scope), right(scope));
    }
    default: return undefined;
  }
}

/** The value that a literal in the source text stands for; undefined for all else. */
function literalValue(node: t.Node): string | number | boolean | null | undefined {
  switch (node.type) {
    case 'StringLiteral': case 'NumericLiteral': case 'BooleanLiteral': return node.value;
    case 'NullLiteral': return null;
    default: return undefined;
  }
}

function needsConversion(a: unknown, b: unknown): boolean {
  const typeA = typeof a;
  const typeB = typeof b;
  if (typeA === typeB || a === null || b === null) return false;
  return typeA === 'object' || typeA === 'function' || typeB === 'object' || typeB === 'function';
}
