/**
 * The operators whose slow cases may throw: inside the guest realm, so that what the host throws is the guest realm's
 * error. Compiled code calls them only when its own fast path for numbers and strings does not apply.
 */
export const operatorsSource = /* js */ `
  const operators = {
    __proto__: null,
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
    '**': (a, b) => a ** b,
    '&': (a, b) => a & b,
    '|': (a, b) => a | b,
    '^': (a, b) => a ^ b,
    '<<': (a, b) => a << b,
    '>>': (a, b) => a >> b,
    '>>>': (a, b) => a >>> b,
    '<': (a, b) => a < b,
    '>': (a, b) => a > b,
    '<=': (a, b) => a <= b,
    '>=': (a, b) => a >= b,
    '==': (a, b) => a == b,
    '!=': (a, b) => a != b,
    'instanceof': (a, b) => a instanceof b,
    'in': (a, b) => a in b,
  };
  const unaryOperators = {
    __proto__: null,
    '+': (a) => +a,
    '-': (a) => -a,
    '~': (a) => ~a,
    ToNumeric: (a) => a++,
    '++': (a) => ++a,
    '--': (a) => --a,
  };
`;
