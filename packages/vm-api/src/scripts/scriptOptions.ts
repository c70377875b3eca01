import { validateImportModuleDynamically, type ImportModuleDynamically, type NewContextOptions } from '../contexts/contextOptions';
import { validateBoolean, validateBuffer, validateInt32, validateObject, validateOptional, validatePositiveUint32, validateString } from '../validation/validators';

/** Under this key the functions of the API say whose realm's SyntaxError it is when a text is no script. */
export const parsingContext = Symbol('parsingContext');

/** Options of Script. */
export interface ScriptOptions {
  readonly filename?: string | undefined;
  readonly lineOffset?: number | undefined;
  readonly columnOffset?: number | undefined;
  readonly cachedData?: Buffer | NodeJS.ArrayBufferView | undefined;
  /** Deprecated in Node; `createCachedData()` is newer. */
  readonly produceCachedData?: boolean | undefined;
  readonly importModuleDynamically?: ImportModuleDynamically | undefined;
  readonly [parsingContext]?: object | undefined;
}

/** Options of a run. */
export interface RunningScriptOptions {
  readonly timeout?: number | undefined;
  readonly displayErrors?: boolean | undefined;
  readonly breakOnSigint?: boolean | undefined;
  /** Beyond Node: how many calls and loop iterations the run may take. */
  readonly stepBudget?: number | undefined;
}

export type RunningCodeOptions = ScriptOptions & RunningScriptOptions;
export type RunningCodeInNewContextOptions = RunningCodeOptions & NewContextOptions;

/** @throws ERR_INVALID_ARG_TYPE or ERR_OUT_OF_RANGE for the first option that is not allowed */
export function readScriptOptions(options: ScriptOptions | string) {
  const given: ScriptOptions = typeof options === 'string' ? { filename: options } : options;
  validateObject(given, 'options');
  const { filename = 'evalmachine.<anonymous>', lineOffset = 0, columnOffset = 0, cachedData, produceCachedData = false, importModuleDynamically } = given;
  validateOptional(filename, 'options.filename', validateString);
  validateOptional(lineOffset, 'options.lineOffset', validateInt32);
  validateOptional(columnOffset, 'options.columnOffset', validateInt32);
  validateOptional(cachedData, 'options.cachedData', validateBuffer);
  validateOptional(produceCachedData, 'options.produceCachedData', validateBoolean);
  validateImportModuleDynamically(importModuleDynamically, 'options.importModuleDynamically');
  return { filename, lineOffset, columnOffset, cachedData, produceCachedData, importModuleDynamically, context: given[parsingContext] };
}

/** @throws ERR_INVALID_ARG_TYPE or ERR_OUT_OF_RANGE for the first option that is not allowed */
export function readRunOptions(options: RunningScriptOptions) {
  validateObject(options, 'options');
  const { timeout, displayErrors = true, breakOnSigint = false, stepBudget } = options;
  validateOptional(timeout, 'options.timeout', validatePositiveUint32);
  validateOptional(displayErrors, 'options.displayErrors', validateBoolean);
  validateOptional(breakOnSigint, 'options.breakOnSigint', validateBoolean);
  validateOptional(stepBudget, 'options.stepBudget', validatePositiveUint32);
  return { timeout, displayErrors, breakOnSigint, stepBudget };
}
