import type * as t from '@babel/types';
import { parseProgram, type Goal } from './babel';
import type { EarlyError } from './earlyErrors/EarlyError';
import { argumentsErrors } from './earlyErrors/argumentsInInitializer';
import { superErrors } from './earlyErrors/superOutsideMethod';
import { guarded } from './guarded';
import type { ParseOptions } from './options';
import type { EvalContext, ParsedScript } from './parsed';
import { ParseErrors } from './ParseErrors';
import { ScriptIsStrict } from './staticSemantics/ScriptIsStrict';
import { toParsedScript } from './toParsedScript';

/**
 * Parses the code of an eval call: a |Script| that may use what its call site allows.
 *
 * https://tc39.es/ecma262/#sec-performeval (its parse and early errors)
 * @param context what the call site allows; of an indirect eval nothing of it counts
 * @returns the code, `kind: 'eval'`, or its early errors; it never throws because of the source text.
 */
export function parseEval(
  sourceText: string,
  context: EvalContext,
  options: ParseOptions = {},
): ParsedScript | ParseErrors {
  return guarded(options, () => {
    const program = parseProgram(sourceText, evalGoal(context), options);
    if (program instanceof ParseErrors) return program;
    const strict = (context.direct && context.strictCaller) || ScriptIsStrict(options.tracer ?? null, program);
    return toParsedScript(
      { kind: 'eval', sourceText, program, strict, errors: contextErrors(program, context) },
      options,
    );
  });
}

function evalGoal(context: EvalContext): Goal {
  if (!context.direct) return { sourceType: 'script' };
  return {
    sourceType: 'script',
    strict: context.strictCaller,
    newTarget: context.inFunction,
    superAnywhere: context.inMethod || context.inDerivedConstructor,
    privateNames: context.privateNames,
  };
}

/** What Babel cannot be told to check. */
function contextErrors(program: t.Program, context: EvalContext): EarlyError[] {
  if (!context.direct) return [];
  const allowed = { property: context.inMethod, call: context.inDerivedConstructor };
  return [
    ...(allowed.property || allowed.call ? superErrors(program, allowed) : []),
    ...(context.inClassFieldInitializer ? argumentsErrors(program) : []),
  ];
}
