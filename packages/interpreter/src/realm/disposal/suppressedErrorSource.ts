/** https://tc39.es/ecma262/#sec-suppressederror-constructor, part of `installDisposal` */
export const suppressedErrorSource = /* js */ `
  function SuppressedError(error, suppressed, message) {
    const newTarget = new.target === undefined ? SuppressedError : new.target;
    const prototype = prototypeFrom(newTarget, 'SuppressedError');
    const object = message === undefined ? new Error() : new Error(message);
    setPrototypeOf(object, prototype);
    hidden(object, 'error', error);
    hidden(object, 'suppressed', suppressed);
    return object;
  }
  setPrototypeOf(SuppressedError, Error);
  constant(SuppressedError, 'prototype', { __proto__: Error.prototype });
  hidden(SuppressedError.prototype, 'constructor', SuppressedError);
  hidden(SuppressedError.prototype, 'message', '');
  hidden(SuppressedError.prototype, 'name', 'SuppressedError');
`;
