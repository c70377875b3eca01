import { parseProgram } from './babel';
import { guarded } from './guarded';
import type { ParseOptions } from './options';
import type { ParsedScript } from './parsed';
import { ParseErrors } from './ParseErrors';
import { ScriptIsStrict } from './staticSemantics/ScriptIsStrict';
import { toParsedScript } from './toParsedScript';

/**
 * Parses a source text as a |Script|.
 *
 * https://tc39.es/ecma262/#sec-parse-script (its ParseText)
 * @returns the script, or its early errors; it never throws because of the source text.
 */
export function parseScript(sourceText: string, options: ParseOptions = {}): ParsedScript | ParseErrors {
  return guarded(options, () => {
    const program = parseProgram(sourceText, { sourceType: 'script' }, options);
    if (program instanceof ParseErrors) return program;
    const strict = ScriptIsStrict(options.tracer ?? null, program);
    return toParsedScript({ kind: 'script', sourceText, program, strict, errors: [] }, options);
  });
}
