import { algorithm } from '../algorithm';
import { ModuleEnvironmentRecord } from './ModuleEnvironmentRecord';

/** https://tc39.es/ecma262/#sec-newmoduleenvironment */
export const NewModuleEnvironment = algorithm('NewModuleEnvironment', (step, _, outerEnv) => {
  step`1  envRecord ← a new Module Environment Record without bindings`;
  const envRecord = new ModuleEnvironmentRecord();
  step`2  envRecord.[[OuterEnv]] ← outerEnv`;
  envRecord.OuterEnv = outerEnv;
  step`3  envRecord.[[DisposableResourceStack]] ← « »`;
  envRecord.DisposableResourceStack = [];
  step`4  return envRecord`;
  return envRecord;
});
