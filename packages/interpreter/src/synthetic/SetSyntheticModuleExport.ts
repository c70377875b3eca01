import { algorithm } from '../algorithm';
import { Assert, X } from '../completion';

/** https://tc39.es/ecma262/#sec-setsyntheticmoduleexport */
export const SetSyntheticModuleExport = algorithm('SetSyntheticModuleExport', (step, _, module, exportName, exportValue) => {
  step`1  assert: module.[[ExportNames]] contains exportName`;
  Assert(module.ExportNames.includes(exportName));
  step`2  envRecord ← module.[[Environment]]`;
  const envRecord = module.Environment;
  step`3  assert: envRecord is not empty`;
  Assert(envRecord !== undefined);
  step`4  ! envRecord.SetMutableBinding(exportName, exportValue, true)`;
  X(() => envRecord.SetMutableBinding(exportName, exportValue, true));
  step`5  return unused`;
});
