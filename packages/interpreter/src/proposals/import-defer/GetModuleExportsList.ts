import { algorithm } from '../../algorithm';
import { Q } from '../../completion';

/** https://tc39.es/proposal-defer-import-eval/#sec-GetModuleExportsList */
export const GetModuleExportsList = algorithm('GetModuleExportsList', (step, { spec }, obj) => {
  step`1    if obj.[[Deferred]] = true`;
  if (obj.Deferred) {
    step`1.a  module ← obj.[[Module]]`;
    const module = obj.Module;
    step`1.b  ? EvaluateModuleSync(module)`;
    Q(spec.EvaluateModuleSync(module));
  }
  step`2    return obj.[[Exports]]`;
  return obj.Exports;
});
