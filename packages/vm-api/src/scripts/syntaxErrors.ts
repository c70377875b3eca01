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
  const sourceLine = sourceLineAt(sourceText, loc.line);
  const text = syntaxMessage({ code, message }, { sourceText, index: loc.index });
  const error = context === undefined ? new SyntaxError(text) : realmOf(context).newError('SyntaxError', text);
  return withPosition(error, { file, line: loc.line + lineOffset, sourceLine, column: loc.column }, hidden);
}
