import { algorithm } from '../algorithm';
import { EnginePromise } from './EnginePromise';

type Settle = (value: unknown) => void;

/** https://tc39.es/ecma262/#sec-newpromisecapability */
export const NewPromiseCapability = algorithm('NewPromiseCapability', (_step, { spec }, C) => {
  let resolve!: Settle;
  let reject!: Settle;
  const promise = new C((resolvePromise, rejectPromise) => {
    resolve = resolvePromise;
    reject = rejectPromise;
  });
  if (!(promise instanceof EnginePromise)) return { Promise: promise, Resolve: resolve, Reject: reject };
  return {
    Promise: promise,
    Resolve(resolution) {
      if (promise.PromiseState !== 'pending') return;
      promise.PromiseState = 'fulfilled';
      promise.PromiseResult = resolution;
      resolve(resolution);
    },
    Reject(reason) {
      if (promise.PromiseState !== 'pending') return;
      promise.PromiseState = 'rejected';
      promise.PromiseResult = reason;
      if (!promise.PromiseIsHandled) spec.HostPromiseRejectionTracker(promise, 'reject');
      reject(reason);
    },
  };
});
