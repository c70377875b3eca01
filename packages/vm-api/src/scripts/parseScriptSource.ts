import { ParseErrors, parseScript } from '@modrec/interpreter';
import type { ParsedScript } from '@modrec/parser';
import { vmAgent } from '../engine/vmAgent';
import { sourceComments } from './sourceComments';
import { syntaxErrorAt } from './syntaxErrors';

/** A script's text, and what its caller says of it. */
export interface ScriptSource {
  readonly sourceText: string;
  readonly filename: string;
  readonly lineOffset: number;
  readonly columnOffset: number;
}

/**
 * @param context whose realm's error it is when the text is no script
 * @throws SyntaxError
 */
export function parseScriptSource({ sourceText, filename, lineOffset }: ScriptSource, context: object | undefined, hidden: (...args: never[]) => unknown): ParsedScript {
  const parsed = parseScript(sourceText, { fileName: filename, ...vmAgent().syntax });
  if (!(parsed instanceof ParseErrors)) return parsed;
  throw syntaxErrorAt(parsed.errors[0], { sourceText, file: filename, lineOffset }, context, hidden);
}

/** The same script under the name that its own comments give it. */
export function named(parsed: ParsedScript, filename: string): { readonly parsed: ParsedScript; readonly sourceURL: string | undefined; readonly sourceMapURL: string | undefined } {
  const comments = sourceComments(parsed.sourceText, parsed.program);
  return { parsed: { ...parsed, fileName: comments.sourceURL ?? filename }, ...comments };
}
