import type { ErrorType } from '../../realm/RealmKit';

/**
 * The host raises a few errors in the engine's realm while it does a guest's bidding: they stem from the guest's values or depth,
 * and no check in advance could rule them out. Every other Error of the engine's realm is a failure of the engine.
 *
 * Plain comparisons: at the end of the host's stack not even a regular expression can be relied on.
 *
 * @returns the type of error that the guest is to see, or undefined for the engine's own failures
 */
export function guestErrorType(error: Error): ErrorType | undefined {
  const { message } = error;
  // No regular expressions: compiling one can fail where the stack is used up.
  if (error instanceof RangeError) return rangeErrors.some((start) => message.startsWith(start)) ? 'RangeError' : undefined;
  return error instanceof TypeError && isProxyError(message) ? 'TypeError' : undefined;
}

/** A revoked Proxy, one that breaks an invariant, or a trap that is no function. */
function isProxyError(message: string): boolean {
  return message.startsWith('Cannot perform ') || message.includes("' on proxy") || message.includes("' returned for property '");
}

const rangeErrors = ['Maximum call stack size exceeded', 'Invalid string length', 'Invalid array length', 'Maximum BigInt size exceeded'];
