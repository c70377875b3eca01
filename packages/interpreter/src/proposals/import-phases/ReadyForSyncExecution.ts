import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';

/**
 * https://tc39.es/proposal-defer-import-eval/#sec-ReadyForSyncExecution, with the steps of source phase imports (s)
 *
 * `seen` is a Set: only membership in it is asked for.
 */
export const ReadyForSyncExecution = algorithm('ReadyForSyncExecution', function* (step, { spec }, module, seen) {
  step`1      if module is not a Cyclic Module Record, return true`;
  if (!(module instanceof CyclicModuleRecord)) return true;
  step`2      if seen is not present, seen ← « »`;
  seen ??= new Set();
  step`3      if seen contains module, return true`;
  if (seen.has(module)) return true;
  step`4      append module to seen`;
  seen.add(module);
  step`5      if IsModuleSCCEvaluated(module), return true`;
  if (spec.IsModuleSCCEvaluated(module)) return true;
  step`6      if module.[[Status]] ∈ evaluating, evaluating-async, return false`;
  if (hasStatus(module, 'evaluating', 'evaluating-async')) return false;
  step`7      assert: module.[[Status]] = linked`;
  Assert(hasStatus(module, 'linked'));
  step`8      if module.[[HasTLA]] = true, return false`;
  if (module.HasTLA) return false;
  step`9      for each request in module.[[RequestedModules]]`;
  for (const request of module.RequestedModules) {
    step`9.s    if request.[[Phase]] = source, go on with the next`;
    if (request.Phase === 'source') continue;
    step`9.a    requiredModule ← GetImportedModule(module, request)`;
    const requiredModule = spec.GetImportedModule(module, request);
    step`9.b    if ReadyForSyncExecution(requiredModule, seen) = false`;
    if (!(yield* spec.ReadyForSyncExecution(requiredModule, seen))) {
      step`9.b.i  return false`;
      return false;
    }
  }
  step`10     return true`;
  return true;
});
