/**
 * Abrupt completions of statements, other than throws. Each is one object for its whole program, so that a statement
 * recognises its own by identity: a loop makes its break and continue when it is compiled, and every `return` is RETURN,
 * its value in the function's return slot.
 */
export class Abrupt {
  constructor(readonly kind: 'break' | 'continue' | 'return') {}
}

export const RETURN = new Abrupt('return');
