import type { NumericOperators } from './NumericOperator';

/** https://tc39.es/ecma262/#sec-multiplicative-operators */
export const multiplicative: NumericOperators = {
  '*': {
    apply: (slow) => (a, b) => (typeof a === 'number' && typeof b === 'number' ? a * b : slow(a, b)),
    general: (left, right, slow) => (scope) => {
      const a = left(scope);
      const b = right(scope);
      return typeof a === 'number' && typeof b === 'number' ? a * b : slow(a, b);
    },
    constant: (left, b, slow) => (scope) => {
      const a = left(scope);
      return typeof a === 'number' ? a * b : slow(a, b);
    },
    local: (slot, b, slow) => (scope) => {
      const a = scope[slot];
      return typeof a === 'number' ? a * b : slow(scope);
    },
    locals: (first, second, slow) => (scope) => {
      const a = scope[first];
      const b = scope[second];
      return typeof a === 'number' && typeof b === 'number' ? a * b : slow(scope);
    },
    localLeft: (slot, right, slow, anew) => (scope) => {
      const a = scope[slot];
      if (typeof a !== 'number') return anew(scope);
      const b = right(scope);
      return typeof b === 'number' ? a * b : slow(a, b);
    },
    localRight: (left, slot, right, slow) => (scope) => {
      const a = left(scope);
      const b = scope[slot];
      return typeof a === 'number' && typeof b === 'number' ? a * b : slow(a, right(scope));
    },
  },
  '/': {
    apply: (slow) => (a, b) => (typeof a === 'number' && typeof b === 'number' ? a / b : slow(a, b)),
    general: (left, right, slow) => (scope) => {
      const a = left(scope);
      const b = right(scope);
      return typeof a === 'number' && typeof b === 'number' ? a / b : slow(a, b);
    },
    constant: (left, b, slow) => (scope) => {
      const a = left(scope);
      return typeof a === 'number' ? a / b : slow(a, b);
    },
    local: (slot, b, slow) => (scope) => {
      const a = scope[slot];
      return typeof a === 'number' ? a / b : slow(scope);
    },
    locals: (first, second, slow) => (scope) => {
      const a = scope[first];
      const b = scope[second];
      return typeof a === 'number' && typeof b === 'number' ? a / b : slow(scope);
    },
    localLeft: (slot, right, slow, anew) => (scope) => {
      const a = scope[slot];
      if (typeof a !== 'number') return anew(scope);
      const b = right(scope);
      return typeof b === 'number' ? a / b : slow(a, b);
    },
    localRight: (left, slot, right, slow) => (scope) => {
      const a = left(scope);
      const b = scope[slot];
      return typeof a === 'number' && typeof b === 'number' ? a / b : slow(a, right(scope));
    },
  },
  '%': {
    apply: (slow) => (a, b) => (typeof a === 'number' && typeof b === 'number' ? a % b : slow(a, b)),
    general: (left, right, slow) => (scope) => {
      const a = left(scope);
      const b = right(scope);
      return typeof a === 'number' && typeof b === 'number' ? a % b : slow(a, b);
    },
    constant: (left, b, slow) => (scope) => {
      const a = left(scope);
      return typeof a === 'number' ? a % b : slow(a, b);
    },
    local: (slot, b, slow) => (scope) => {
      const a = scope[slot];
      return typeof a === 'number' ? a % b : slow(scope);
    },
    locals: (first, second, slow) => (scope) => {
      const a = scope[first];
      const b = scope[second];
      return typeof a === 'number' && typeof b === 'number' ? a % b : slow(scope);
    },
    localLeft: (slot, right, slow, anew) => (scope) => {
      const a = scope[slot];
      if (typeof a !== 'number') return anew(scope);
      const b = right(scope);
      return typeof b === 'number' ? a % b : slow(a, b);
    },
    localRight: (left, slot, right, slow) => (scope) => {
      const a = left(scope);
      const b = scope[slot];
      return typeof a === 'number' && typeof b === 'number' ? a % b : slow(a, right(scope));
    },
  },
};
