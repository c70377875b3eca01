import { algorithm } from '../algorithm';
import { X } from '../completion';

/** https://tc39.es/ecma262/#sec-smr-LoadRequestedModules */
export const LoadRequestedModules = algorithm(
  'SyntheticModuleRecord.LoadRequestedModules',
  (step, { agent, spec }, _module, _hostDefined) => {
    step`1  note: hostDefined is of no use here`;
    step`2  return ! PromiseResolve(%Promise%, undefined)`;
    return X(() => spec.PromiseResolve(agent.Intrinsics['%Promise%'], undefined));
  },
);
