import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-module-environment-records-getthisbinding */
export const GetThisBinding = algorithm('ModuleEnvironmentRecord.GetThisBinding', (step) => {
  step`1  return undefined`;
  return undefined;
});
