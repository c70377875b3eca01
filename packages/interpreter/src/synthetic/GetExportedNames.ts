import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-smr-getexportednames */
export const GetExportedNames = algorithm('SyntheticModuleRecord.GetExportedNames', (step, _, module, _exportStarSet) => {
  step`1  note: exportStarSet is of no use here`;
  step`2  return module.[[ExportNames]]`;
  return [...module.ExportNames];
});
