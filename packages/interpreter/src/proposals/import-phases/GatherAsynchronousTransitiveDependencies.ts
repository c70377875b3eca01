import { algorithm } from '../../algorithm';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';

/**
 * https://tc39.es/proposal-defer-import-eval/#sec-GatherAsynchronousTransitiveDependencies, with the steps of source phase imports (s)
 *
 * `seen` and the result are Sets, which keep the order of their elements.
 */
export const GatherAsynchronousTransitiveDependencies = algorithm(
  'GatherAsynchronousTransitiveDependencies',
  function* (step, { spec }, module, seen) {
    step`1      if seen is not present, seen ← « »`;
    seen ??= new Set();
    step`2      result ← « »`;
    const result = new Set<CyclicModuleRecord>();
    step`3      if seen contains module, return result`;
    if (seen.has(module)) return result;
    step`4      append module to seen`;
    seen.add(module);
    step`5      if module is not a Cyclic Module Record, return result`;
    if (!(module instanceof CyclicModuleRecord)) return result;
    step`6      if module.[[Status]] = evaluating or IsModuleSCCEvaluated(module), return result`;
    if (hasStatus(module, 'evaluating') || spec.IsModuleSCCEvaluated(module)) return result;
    step`7      if module.[[HasTLA]] = true`;
    if (module.HasTLA) {
      step`7.a    append module to result`;
      result.add(module);
      step`7.b    return result`;
      return result;
    }
    step`8      for each request in module.[[RequestedModules]]`;
    for (const request of module.RequestedModules) {
      step`8.s    if request.[[Phase]] = source, go on with the next`;
      if (request.Phase === 'source') continue;
      step`8.a    requiredModule ← GetImportedModule(module, request)`;
      const requiredModule = spec.GetImportedModule(module, request);
      step`8.b    additionalModules ← GatherAsynchronousTransitiveDependencies(requiredModule, seen)`;
      const additionalModules = yield* spec.GatherAsynchronousTransitiveDependencies(requiredModule, seen);
      step`8.c    for each additionalModule in additionalModules`;
      for (const additionalModule of additionalModules) {
        step`8.c.i  if result does not contain additionalModule, append additionalModule to result`;
        if (!result.has(additionalModule)) result.add(additionalModule);
      }
    }
    step`9      return result`;
    return result;
  },
);
