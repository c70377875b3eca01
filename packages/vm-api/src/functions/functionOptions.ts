import { validateImportModuleDynamically, type ImportModuleDynamically } from '../contexts/contextOptions';
import { isContext } from '../contexts/isContext';
import { invalidArgType } from '../errors/argumentErrors';
import { validateArray, validateBoolean, validateBuffer, validateInt32, validateObject, validateOptional, validateString } from '../validation/validators';

/** Options of compileFunction. */
export interface CompileFunctionOptions {
  readonly filename?: string | undefined;
  readonly lineOffset?: number | undefined;
  readonly columnOffset?: number | undefined;
  readonly cachedData?: Buffer | NodeJS.ArrayBufferView | undefined;
  readonly produceCachedData?: boolean | undefined;
  /** The context whose realm the function belongs to. */
  readonly parsingContext?: object | undefined;
  /** Objects whose properties the body sees as names, the last one first. */
  readonly contextExtensions?: readonly object[] | undefined;
  readonly importModuleDynamically?: ImportModuleDynamically | undefined;
}

/** @throws ERR_INVALID_ARG_TYPE or ERR_OUT_OF_RANGE for the first of the arguments, in Node's order, that is not allowed */
export function readFunctionArguments(code: unknown, params: unknown, options: CompileFunctionOptions) {
  check(code, 'code', validateString);
  check(options, 'options', validateObject);
  if (params !== undefined) {
    check(params, 'params', validateArray);
    (params as unknown[]).forEach((param, i) => { check(param, `params[${i}]`, validateString); });
  }
  const {
    filename = '', columnOffset = 0, lineOffset = 0, cachedData, produceCachedData = false, parsingContext, contextExtensions = [], importModuleDynamically,
  } = options;
  validateOptional(filename, 'options.filename', validateString);
  validateOptional(columnOffset, 'options.columnOffset', validateInt32);
  validateOptional(lineOffset, 'options.lineOffset', validateInt32);
  validateOptional(cachedData, 'options.cachedData', validateBuffer);
  validateOptional(produceCachedData, 'options.produceCachedData', validateBoolean);
  if (parsingContext !== undefined && !isParsingContext(parsingContext)) {
    throw invalidArgType('options.parsingContext', 'an instance of Context', parsingContext);
  }
  const extensions = readExtensions(contextExtensions);
  validateImportModuleDynamically(importModuleDynamically, 'options.importModuleDynamically');
  return { filename, columnOffset, lineOffset, cachedData, produceCachedData, parsingContext, extensions, importModuleDynamically };
}

/** Holes are no objects. */
function readExtensions(contextExtensions: unknown): object[] {
  check(contextExtensions, 'options.contextExtensions', validateArray);
  const extensions = Array.from(contextExtensions as unknown[]);
  extensions.forEach((extension, i) => { check(extension, `options.contextExtensions[${i}]`, validateObject); });
  return extensions as object[];
}

const isParsingContext = (value: unknown): boolean => typeof value === 'object' && value !== null && isContext(value);

const check = (value: unknown, name: string, validate: (value: unknown, name: string) => void): void => { validate(value, name); };
