import { algorithm } from '../../algorithm';

/** https://tc39.es/proposal-esm-phase-imports/#sec-source-text-module-record-getmodulesourcename */
export const getModuleSourceKind = algorithm('SourceTextModuleRecord.GetModuleSourceKind', (step) => {
  step`1  return "ModuleSource"`;
  return 'ModuleSource';
});
