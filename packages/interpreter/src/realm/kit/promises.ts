/** Promises that guests see, made with the realm's own %Promise%, and jobs on them. */
export const promisesSource = /* js */ `
  const then = captured(Promise.prototype.then);
  const newPromiseCapability = () => {
    const capability = { __proto__: null, Promise: undefined, Resolve: undefined, Reject: undefined };
    capability.Promise = new Promise((resolve, reject) => { capability.Resolve = resolve; capability.Reject = reject; });
    return capability;
  };
`;
