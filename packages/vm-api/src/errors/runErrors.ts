import { coded, type CodedError, type ErrorClass, withCode } from './coded';

/** A run that was ended by its `timeout`; the error is of the realm whose class is given. */
export function scriptExecutionTimeout(milliseconds: number, RealmError: ErrorClass = Error): CodedError {
  const error = new RealmError(`Script execution timed out after ${milliseconds}ms`);
  return withCode(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT', scriptExecutionTimeout);
}

/** A run that SIGINT has ended; the error is of the realm whose class is given. */
export function scriptExecutionInterrupted(RealmError: ErrorClass = Error): CodedError {
  const error = new RealmError('Script execution was interrupted by `SIGINT`');
  return withCode(error, 'ERR_SCRIPT_EXECUTION_INTERRUPTED', scriptExecutionInterrupted);
}

/** A run that has used up its `stepBudget`. */
export const scriptExecutionBudget = coded(
  Error,
  'ERR_SCRIPT_EXECUTION_BUDGET',
  (steps: number) => `Script execution used up its budget of ${steps} steps`,
);

/** import() in code that was compiled without `importModuleDynamically`. */
export const dynamicImportCallbackMissing = coded(
  TypeError,
  'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING',
  () => 'A dynamic import callback was not specified.',
);

/** A context that measureMemory does not know. */
export const contextNotInitialized = coded(Error, 'ERR_CONTEXT_NOT_INITIALIZED', () => 'context used is not initialized');
