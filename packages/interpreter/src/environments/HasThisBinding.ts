import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-module-environment-records-hasthisbinding */
export const HasThisBinding = algorithm('ModuleEnvironmentRecord.HasThisBinding', (step) => {
  step`1  return true`;
  return true;
});
