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
  if (error instanceof RangeError) return rangeErrors.includes(message) ? 'RangeError' : undefined;
  return error instanceof TypeError && isProxyInvariant(message) ? 'TypeError' : undefined;
}

const rangeErrors: readonly string[] = [
  'Maximum call stack size exceeded', 'Invalid string length', 'Invalid array length', 'Maximum BigInt size exceeded',
];

/** `'get' on proxy: …`, and what operations on a revoked proxy say. */
function isProxyInvariant(message: string): boolean {
  return message.startsWith("'") ? message.includes("' on proxy") : message.startsWith("Cannot perform '");
}
