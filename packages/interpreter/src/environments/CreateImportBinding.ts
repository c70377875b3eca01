import { algorithm } from '../algorithm';
import { Assert } from '../completion';

/** https://tc39.es/ecma262/#sec-createimportbinding */
export const CreateImportBinding = algorithm('CreateImportBinding', (step, _, envRecord, name, targetModule, targetName) => {
  step`1  assert: envRecord has no binding for name`;
  Assert(!envRecord.HasBinding(name));
  step`2  assert: targetModule.[[Environment]], once there, has a direct binding for targetName`;
  const targetEnv = targetModule.Environment;
  Assert(targetEnv?.bindings.get(targetName)?.kind !== 'indirect');
  step`3  create in envRecord an initialized, immutable indirect binding of name to targetName of targetModule`;
  envRecord.bindings.set(name, { kind: 'indirect', module: targetModule, targetName });
  step`4  return`;
});
