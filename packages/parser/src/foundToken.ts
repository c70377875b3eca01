/** A word, a number, a run of operator characters, or else one character. Only for messages. */
const token = /[\p{ID_Start}$_][\p{ID_Continue}$]*|\d[\w.]*|[-+*/%&|^!=<>?]+|\.\.\.|[^]/uy;

/** What a message calls the token at `index`: `token '…'`, or `end of input`. */
export function foundToken(sourceText: string, index: number): string {
  token.lastIndex = index;
  const match = token.exec(sourceText);
  return match === null ? 'end of input' : `token '${match[0]}'`;
}
