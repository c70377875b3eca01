import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-host-promise-rejection-tracker */
export const HostPromiseRejectionTracker = algorithm(
  'HostPromiseRejectionTracker',
  (_step, { agent }, promise, operation) => {
    agent.host.HostPromiseRejectionTracker(agent, promise, operation);
  },
);
