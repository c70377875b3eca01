const trivia = /(?:\s|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)*/y;

/** The index of the first token at or after `index`: past white space, line terminators and comments. */
export function nextToken(sourceText: string, index: number): number {
  trivia.lastIndex = index;
  trivia.exec(sourceText);
  return trivia.lastIndex;
}
