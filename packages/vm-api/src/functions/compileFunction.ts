import { LoadedModuleRequests, ParseErrors, parseScript, ScriptRecord } from '@modrec/interpreter';
import type { ParsedScript } from '@modrec/parser';
import { decodeCachedData, encodeCachedData } from '../cachedData/cachedData';
import { realmOf } from '../engine/realmOf';
import type { VmReferrer } from '../engine/Referrer';
import { vmAgent } from '../engine/vmAgent';
import { sourceComments } from '../scripts/sourceComments';
import { syntaxErrorAt } from '../scripts/syntaxErrors';
import { readFunctionArguments, type CompileFunctionOptions } from './functionOptions';
import { BODY_LINE, functionText, isWhole, type FunctionText } from './functionText';

/** A function of compileFunction, with what was asked for beside it. */
export type CompiledFunction = ((...args: unknown[]) => unknown) & { cachedData?: NonSharedBuffer; cachedDataProduced?: boolean; cachedDataRejected?: boolean };

/**
 * Makes a sloppy function of a body and the names of its parameters, in the realm of a context.
 *
 * @throws SyntaxError for a body that is none and for a parameter that is not one plain name; ERR_INVALID_ARG_TYPE and ERR_OUT_OF_RANGE
 *   for arguments and options
 */
export function compileFunction(code: string, params?: readonly string[], options: CompileFunctionOptions = {}): CompiledFunction {
  const { filename, lineOffset, columnOffset, cachedData, produceCachedData, parsingContext, extensions, importModuleDynamically } = readFunctionArguments(code, params, options);
  const names = params ?? [];
  const text = functionText(code, names, extensions.length);
  const parsed = parse(text, { code, extensions: extensions.length, file: filename || '<anonymous>', lineOffset, context: parsingContext });
  const realm = realmOf(parsingContext);
  const owner: { -readonly [Key in keyof VmReferrer]: VmReferrer[Key] } = { referrer: compileFunction, importModuleDynamically };
  const record = new ScriptRecord({ Realm: realm, ECMAScriptCode: parsed, LoadedModules: new LoadedModuleRequests(), HostDefined: owner });
  vmAgent().shiftSource(record, { line: lineOffset + 1 - BODY_LINE, column: columnOffset, columnOn: BODY_LINE });
  const made = vmAgent().evaluateScript(record) as CompiledFunction;
  const func = extensions.length === 0 ? made : (Reflect.apply(made, extensions, []) as CompiledFunction);
  owner.referrer = func;
  const cacheKey = JSON.stringify([names, code]);
  if (cachedData !== undefined) func.cachedDataRejected = decodeCachedData(cachedData, 'function', cacheKey) === undefined;
  if (produceCachedData) Object.assign(func, { cachedDataProduced: true, cachedData: encodeCachedData('function', cacheKey, true) });
  return func;
}

interface Source {
  readonly code: string;
  readonly extensions: number;
  readonly file: string;
  readonly lineOffset: number;
  readonly context: object | undefined;
}

function parse(text: FunctionText | undefined, { code, extensions, file, lineOffset, context }: Source): ParsedScript {
  const refuse = (message: string): never => {
    const loc = { line: 1, column: 1, index: 0 };
    throw syntaxErrorAt({ code: 'no-function-body', message, loc, fileName: file, constructorName: 'SyntaxError' }, { sourceText: code, file, lineOffset }, context, compileFunction);
  };
  if (text === undefined) return refuse('A parameter is not one plain identifier');
  const { sourceText } = text;
  const parsed = parseScript(sourceText, { fileName: file, ...vmAgent().syntax });
  if (parsed instanceof ParseErrors) {
    throw syntaxErrorAt(parsed.errors[0], { sourceText, file, lineOffset: lineOffset + 1 - BODY_LINE }, context, compileFunction);
  }
  if (!isWhole(parsed.program, text, extensions)) return refuse("Unexpected token '}'");
  return { ...parsed, fileName: sourceComments(sourceText, parsed.program).sourceURL ?? file };
}
