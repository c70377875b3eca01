import { algorithm } from '../algorithm';
import { ResolvedBindingRecord } from '../records/ResolvedBinding';

/** https://tc39.es/ecma262/#sec-smr-resolveexport */
export const ResolveExport = algorithm(
  'SyntheticModuleRecord.ResolveExport',
  (step, _, module, exportName, _resolveSet) => {
    step`1  note: resolveSet is of no use here`;
    step`2  if module.[[ExportNames]] does not contain exportName, return null`;
    if (!module.ExportNames.includes(exportName)) return null;
    step`3  return ResolvedBinding { [[Module]]: module, [[BindingName]]: exportName }`;
    return new ResolvedBindingRecord({ Module: module, BindingName: exportName });
  },
);
