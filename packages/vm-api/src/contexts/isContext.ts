import vm from 'node:vm';
import { invalidArgType } from '../errors/argumentErrors';
import { validateObjectOrArray } from '../validation/validators';

const vanilla = new WeakSet<object>();

/** Makes a global object without a sandbox a context, on hosts that do not say so themselves. */
export function noteVanillaContext(globalObject: object): void {
  vanilla.add(globalObject);
}

/**
 * Whether an object has been contextified, or is the global object of a context without a sandbox.
 *
 * @throws ERR_INVALID_ARG_TYPE for anything but an object
 */
export function isContext(object: object): boolean {
  validateObjectOrArray(object, 'object');
  return vanilla.has(object) || vm.isContext(object);
}

/**
 * Refuses what is no context.
 *
 * @param name what the error calls the argument
 * @throws ERR_INVALID_ARG_TYPE
 */
export function validateContext(object: unknown, name = 'contextifiedObject'): asserts object is object {
  if (!isContext(object as object)) throw invalidArgType(name, 'an vm.Context', object);
}
