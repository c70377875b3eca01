import { algorithm } from '../algorithm';
import { Assert } from '../completion';
import { EnginePromise } from './EnginePromise';

/** https://tc39.es/ecma262/#sec-performpromisethen, for the promises of the algorithms; the jobs are the host realm's own. */
export const PerformPromiseThen = algorithm('PerformPromiseThen', (_step, { agent, spec }, promise, onFulfilled, onRejected) => {
  Assert(promise instanceof EnginePromise);
  if (promise.PromiseState === 'rejected' && !promise.PromiseIsHandled) spec.HostPromiseRejectionTracker(promise, 'handle');
  promise.react(agent.failures.reported(onFulfilled), agent.failures.reported(onRejected));
});
