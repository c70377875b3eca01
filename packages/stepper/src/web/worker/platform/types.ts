/** What the engine asks of `node:util/types`, as far as one realm of a browser can tell. Guest and engine share the realm. */

export const isNativeError = (value: unknown): boolean =>
  typeof Error.isError === 'function' ? Error.isError(value) : value instanceof Error;

export const isPromise = (value: unknown): boolean => value instanceof Promise;

/** A browser does not tell; what is then asked of a proxy is data properties, and its traps are the guest's own. */
export const isProxy = (_value: unknown): boolean => false;

export const types = { isNativeError, isPromise, isProxy };

declare global {
  interface ErrorConstructor {
    isError?(value: unknown): boolean;
  }
}
