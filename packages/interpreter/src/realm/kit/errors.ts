/** Errors, and the accessor that shows the stack of one. */
export const errorsSource = /* js */ `
  const errors = { __proto__: null, Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
  const newError = (type, message) => new (errors[type] ?? Error)(message);
  const errorPrototypeToString = Error.prototype.toString;
  const errorToString = (error) => apply(errorPrototypeToString, error, []);
  const stackDefiner = (get, set) => {
    const descriptor = { __proto__: null, get, set, enumerable: false, configurable: true };
    return (object) => defineProperty(object, 'stack', descriptor);
  };
`;
