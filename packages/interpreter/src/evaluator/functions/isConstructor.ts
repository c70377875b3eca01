import type { FunctionRecord } from './FunctionRecord';

/** Whether a function of the engine has a [[Construct]] method. */
export function isConstructor({ code }: FunctionRecord): boolean {
  return code.kind === 'ordinary' || code.kind === 'baseClass' || code.kind === 'derivedClass';
}
