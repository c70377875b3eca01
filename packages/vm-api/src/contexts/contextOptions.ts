import { USE_MAIN_CONTEXT_DEFAULT_LOADER } from './constants';
import type { ImportCallback } from '../engine/Referrer';
import { validateBoolean, validateFunction, validateObject, validateOneOf, validateOptional, validateString } from '../validation/validators';

export interface CodeGeneration {
  readonly strings?: boolean | undefined;
  readonly wasm?: boolean | undefined;
}

/** Options of createContext. */
export interface CreateContextOptions {
  readonly name?: string | undefined;
  readonly origin?: string | undefined;
  readonly codeGeneration?: CodeGeneration | undefined;
  readonly microtaskMode?: 'afterEvaluate' | undefined;
  readonly importModuleDynamically?: ImportModuleDynamically | undefined;
}

/** What `import()` in code is to ask. The types of Node call its symbol a number. */
export type ImportModuleDynamically = ImportCallback | symbol | number;

/** @throws ERR_INVALID_ARG_TYPE or ERR_INVALID_ARG_VALUE for the first option that is not allowed */
export function validateContextOptions(options: CreateContextOptions): void {
  validateObject(options, 'options');
  const { name, origin, codeGeneration, microtaskMode, importModuleDynamically } = options;
  validateOptional(name, 'options.name', validateString);
  validateOptional(origin, 'options.origin', validateString);
  validateCodeGeneration(codeGeneration, 'options.codeGeneration');
  validateOneOf(microtaskMode, 'options.microtaskMode', ['afterEvaluate', undefined]);
  validateImportModuleDynamically(importModuleDynamically, 'options.importModuleDynamically');
}

/** A function, the symbol for Node's own loader, or nothing. */
export function validateImportModuleDynamically(value: unknown, name: string): asserts value is ImportModuleDynamically | undefined {
  if (value !== undefined && value !== USE_MAIN_CONTEXT_DEFAULT_LOADER) (validateFunction as (value: unknown, name: string) => void)(value, name);
}

/** Options of a run in a new context. */
export interface NewContextOptions {
  readonly contextName?: string | undefined;
  readonly contextOrigin?: string | undefined;
  readonly contextCodeGeneration?: CodeGeneration | undefined;
  readonly microtaskMode?: 'afterEvaluate' | undefined;
}

/** The options for createContext among those of a run in a new context; what they are beyond their type is for createContext to check. */
export function newContextOptions(options: NewContextOptions | null | undefined): CreateContextOptions {
  if (!options) return {};
  const { contextName: name, contextOrigin: origin, contextCodeGeneration: codeGeneration, microtaskMode } = options;
  validateOptional(name, 'options.contextName', validateString);
  validateOptional(origin, 'options.contextOrigin', validateString);
  validateCodeGeneration(codeGeneration, 'options.contextCodeGeneration');
  validateOptional<string>(microtaskMode, 'options.microtaskMode', validateString);
  return { name, origin, codeGeneration, microtaskMode };
}

function validateCodeGeneration(codeGeneration: CodeGeneration | undefined, name: string): void {
  if (codeGeneration === undefined) return;
  (validateObject as (value: unknown, name: string) => void)(codeGeneration, name);
  const { strings, wasm } = codeGeneration;
  validateOptional(strings, `${name}.strings`, validateBoolean);
  validateOptional(wasm, `${name}.wasm`, validateBoolean);
}
