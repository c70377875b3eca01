import { algorithm } from '../algorithm';
import { EnginePromise } from './EnginePromise';

/** https://tc39.es/ecma262/#sec-promise-resolve */
export const PromiseResolve = algorithm('PromiseResolve', (_step, { spec }, C, x) => {
  if (x instanceof EnginePromise) return x;
  const promiseCapability = spec.NewPromiseCapability(C);
  promiseCapability.Resolve(x);
  return promiseCapability.Promise;
});
