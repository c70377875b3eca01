import type { ImportCallback } from '../../engine/Referrer';
import {
  validateBuffer,
  validateFunction,
  validateInt32,
  validateObject,
  validateOptional,
  type Validator,
} from '../../validation/validators';
import { checkedModuleOptions, type ModuleOptions } from './moduleOptions';

export interface SourceTextModuleOptions extends ModuleOptions {
  readonly lineOffset?: number | undefined;
  /** Added to the columns of the first line. */
  readonly columnOffset?: number | undefined;
  /** Fills `import.meta` when it is first used. */
  readonly initializeImportMeta?: ((meta: ImportMeta, module: never) => void) | undefined;
  /** What `import()` in the module calls. */
  readonly importModuleDynamically?: ImportCallback | undefined;
  /** What createCachedData() of a module with the same text has given. */
  readonly cachedData?: NodeJS.ArrayBufferView | undefined;
}

export interface CheckedSourceTextOptions extends SourceTextModuleOptions {
  readonly identifier: string;
}

/** The options of a SourceTextModule, checked in Node's order. */
export function checkedSourceTextOptions(options: SourceTextModuleOptions): CheckedSourceTextOptions {
  const check: Validator<object> = validateObject;
  check(options, 'options');
  const { lineOffset, columnOffset, initializeImportMeta, importModuleDynamically, cachedData } = options;
  validateOptional(lineOffset, 'options.lineOffset', validateInt32);
  validateOptional(columnOffset, 'options.columnOffset', validateInt32);
  validateOptional(initializeImportMeta, 'options.initializeImportMeta', validateFunction);
  validateOptional(importModuleDynamically, 'options.importModuleDynamically', validateFunction);
  validateOptional(cachedData, 'options.cachedData', validateBuffer);
  const common = checkedModuleOptions(options);
  return { lineOffset, columnOffset, initializeImportMeta, importModuleDynamically, cachedData, ...common };
}
