/** Promises that guests see, made with the realm's own %Promise%, and jobs on them. */
export const promisesSource = /* js */ `
  const then = captured(Promise.prototype.then);
  const newPromiseCapability = () => {
    const capability = { __proto__: null, Promise: undefined, Resolve: undefined, Reject: undefined };
    capability.Promise = new Promise((resolve, reject) => { capability.Resolve = resolve; capability.Reject = reject; });
    return capability;
  };
  /** Runs an activation as an async function runs its body, but settles a capability of the engine's at the end. */
  const driveAsync = async (activation, fulfil, reject) => {
    try {
      activation.resume('next', undefined);
      while (!activation.done) {
        let value;
        try { value = await activation.value; } catch (error) { activation.resume('throw', error); continue; }
        activation.resume('next', value);
      }
    } catch (error) {
      reject(error);
      return;
    }
    fulfil();
  };
`;
