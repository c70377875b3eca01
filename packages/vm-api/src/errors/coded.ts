/** The constructors that coded errors are instances of: the host's, or those of a context's realm. */
export type ErrorClass = new (message?: string) => Error;

/** An error with a stable code. */
export interface CodedError extends Error {
  code: string;
}

/** Own enumerable properties beside the code. */
type Extras = Readonly<Record<string, unknown>>;

const prototypes = new WeakMap<ErrorClass, object>();

/**
 * A factory of errors that show their code as Node's JavaScript does: `Name [CODE]: message` in `toString()` and on the first line of the
 * stack, while `name` stays the plain name of the class.
 */
export function coded<Args extends unknown[]>(
  Base: ErrorClass,
  code: string,
  message: (...args: Args) => string,
  extras: (...args: Args) => Extras = () => ({}),
): (...args: Args) => CodedError {
  return function make(...args) {
    const error = Object.setPrototypeOf(new Base(message(...args)), prototypeFor(Base)) as CodedError;
    // The name that the stack begins with is read when the stack is captured.
    Object.defineProperty(error, 'name', { value: `${error.name} [${code}]`, configurable: true });
    Error.captureStackTrace(error, make);
    void error.stack;
    Reflect.deleteProperty(error, 'name');
    return Object.assign(error, { code }, extras(...args));
  };
}

/** A factory of errors with a code that neither `toString()` nor the stack show, as errors made by Node's native half do not. */
export function codedSilently<Args extends unknown[]>(
  Base: ErrorClass,
  code: string,
  message: (...args: Args) => string,
): (...args: Args) => CodedError {
  return function make(...args) {
    return withCode(new Base(message(...args)), code, make);
  };
}

/** Gives an error of any realm its code, and a stack that begins at the caller of `hidden`. */
export function withCode(error: Error, code: string, hidden: (...args: never[]) => unknown): CodedError {
  Error.captureStackTrace(error, hidden);
  return Object.assign(error, { code });
}

/** Instances look like those of `Base` itself: the same constructor, another `toString`. */
function prototypeFor(Base: ErrorClass): object {
  let prototype = prototypes.get(Base);
  if (prototype === undefined) {
    prototype = Object.create(Base.prototype as object, {
      constructor: { value: Base, writable: true, configurable: true },
      toString: { value: showCode, writable: true, configurable: true },
    }) as object;
    prototypes.set(Base, prototype);
  }
  return prototype;
}

function showCode(this: CodedError): string {
  return `${this.name} [${this.code}]: ${this.message}`;
}
