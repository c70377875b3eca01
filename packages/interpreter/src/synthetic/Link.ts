import { algorithm } from '../algorithm';
import { X } from '../completion';

/** https://tc39.es/ecma262/#sec-smr-Link */
export const Link = algorithm('SyntheticModuleRecord.Link', (step, { spec }, module) => {
  step`1    realm ← module.[[Realm]]`;
  const realm = module.Realm;
  step`2    envRecord ← NewModuleEnvironment(realm.[[GlobalEnv]])`;
  const envRecord = spec.NewModuleEnvironment(realm.GlobalEnv);
  step`3    module.[[Environment]] ← envRecord`;
  module.Environment = envRecord;
  step`4    for each exportName in module.[[ExportNames]]`;
  for (const exportName of module.ExportNames) {
    step`4.a  ! envRecord.CreateMutableBinding(exportName, false)`;
    X(() => envRecord.CreateMutableBinding(exportName, false));
    step`4.b  ! envRecord.InitializeBinding(exportName, undefined)`;
    X(() => envRecord.InitializeBinding(exportName, undefined));
  }
  step`5    return NormalCompletion(unused)`;
});
