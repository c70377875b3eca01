import type { SyntaxErrorRecord } from '@modrec/parser';
import { realmOf } from '../engine/realmOf';
import { sourceLineAt, withPosition } from '../errors/position';
import { syntaxMessage } from '../errors/syntaxMessage';

/** A source text and where it says, or its caller says, that it stands. */
export interface SourcePlace {
  readonly sourceText: string;
  /** What stacks call it. */
  readonly file: string;
  readonly lineOffset: number;
}

/**
 * The SyntaxError for an early error, in Node's words, with the place before its stack.
 *
 * @param context the context whose realm's error it is; undefined for the host's
 * @param hidden the function of the API whose callers the stack begins with
 */
export function syntaxErrorAt(
  { code, message, loc }: SyntaxErrorRecord,
  { sourceText, file, lineOffset }: SourcePlace,
  context: object | undefined,
  hidden: (...args: never[]) => unknown,
): Error {
  const { line, column, index } = code === 'missing-semicolon' ? nextToken(sourceText, loc) : loc;
  const sourceLine = sourceLineAt(sourceText, line);
  const text = syntaxMessage({ code, message }, { sourceText, index });
  const error = context === undefined ? new SyntaxError(text) : realmOf(context).newError('SyntaxError', text);
  return withPosition(error, { file, line: line + lineOffset, sourceLine, column }, hidden);
}

const betweenTokens = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/uy;

/** The parser misses a semicolon where one could stand; Node shows the token that stands there instead. */
function nextToken(sourceText: string, { index }: SyntaxErrorRecord['loc']): { readonly line: number; readonly column: number; readonly index: number } {
  betweenTokens.lastIndex = index;
  betweenTokens.test(sourceText);
  const at = betweenTokens.lastIndex;
  const lines = sourceText.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length, column: lines.at(-1)!.length + 1, index: at };
}
