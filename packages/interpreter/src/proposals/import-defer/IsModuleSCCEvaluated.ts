import { algorithm } from '../../algorithm';
import { hasStatus } from '../../records/CyclicModuleRecord';

/** https://tc39.es/proposal-defer-import-eval/#sec-IsModuleSCCEvaluated */
export const IsModuleSCCEvaluated = algorithm('IsModuleSCCEvaluated', (step, _, module) => {
  step`1    if module.[[CycleRoot]] is not empty`;
  if (module.CycleRoot !== undefined) {
    step`1.a  if module.[[CycleRoot]].[[Status]] = evaluated, return true`;
    if (hasStatus(module.CycleRoot, 'evaluated')) return true;
    step`1.b  return false`;
    return false;
  }
  step`2    if module.[[Status]] = evaluated, return true`;
  if (hasStatus(module, 'evaluated')) return true;
  step`3    return false`;
  return false;
});
