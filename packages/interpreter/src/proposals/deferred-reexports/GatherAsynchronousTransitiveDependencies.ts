import { algorithm } from '../../algorithm';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import { SeenModules } from './SeenModules';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-GatherAsynchronousTransitiveDependencies
 *
 * `seen` and the result are Sets, which keep the order of their elements.
 */
export const GatherAsynchronousTransitiveDependencies = algorithm(
  'GatherAsynchronousTransitiveDependencies',
  function* (step, { spec }, module, seen) {
    step`1    if seen is not present, seen ← « »`;
    seen ??= new SeenModules();
    step`2    if seen contains module, return « »`;
    if (seen.has(module)) return new Set<CyclicModuleRecord>();
    step`3    append module to seen`;
    seen.add(module);
    step`4    if module is not a Cyclic Module Record, return « »`;
    if (!(module instanceof CyclicModuleRecord)) return new Set<CyclicModuleRecord>();
    step`5    if module.[[Status]] = evaluating or IsModuleSCCEvaluated(module), return « »`;
    if (hasStatus(module, 'evaluating') || spec.IsModuleSCCEvaluated(module)) return new Set<CyclicModuleRecord>();
    step`6    if module.[[HasTLA]] = true`;
    if (module.HasTLA) {
      step`6.a  return « module »`;
      return new Set([module]);
    }
    step`7    return GatherAsynchronousTransitiveDependenciesForRequests(module, module.[[RequestedModules]], seen)`;
    return yield* spec.GatherAsynchronousTransitiveDependenciesForRequests(module, module.RequestedModules, seen);
  },
);
