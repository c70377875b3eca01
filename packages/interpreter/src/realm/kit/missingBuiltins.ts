/** Built-ins of the current standard that an older host lacks and that cost a few lines; others are missing with the host. */
export const missingBuiltinsSource = /* js */ `
  const promiseMethods = {
    /** https://tc39.es/ecma262/#sec-promise.withResolvers */
    withResolvers() {
      let resolve, reject;
      const promise = new this((resolveFunction, rejectFunction) => {
        if (resolve !== undefined || reject !== undefined) throw new TypeError('Promise executor has already been invoked with non-undefined arguments');
        resolve = resolveFunction;
        reject = rejectFunction;
      });
      if (typeof resolve !== 'function' || typeof reject !== 'function') throw new TypeError('Promise resolve or reject function is not callable');
      return { promise, resolve, reject };
    },
  };
  const installMissingBuiltins = () => {
    if (!has(Promise, 'withResolvers')) defineMethod(Promise, 'withResolvers', asBuiltin(promiseMethods.withResolvers, 0), false);
  };
`;
