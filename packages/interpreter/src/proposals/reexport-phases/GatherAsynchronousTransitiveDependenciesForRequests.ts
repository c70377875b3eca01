import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { SeenModules } from '../deferred-reexports/SeenModules';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-GatherAsynchronousTransitiveDependenciesForRequests, with the steps of source phase imports (s)
 *
 * `seen` and the result are Sets, which keep the order of their elements.
 */
export const GatherAsynchronousTransitiveDependenciesForRequests = algorithm(
  'GatherAsynchronousTransitiveDependenciesForRequests',
  function* (step, { spec }, referrer, moduleRequests, seen) {
    step`1  result ← « »`;
    const result = new Set<CyclicModuleRecord>();
    Assert(seen instanceof SeenModules);
    step`2  for each request in moduleRequests`;
    for (const request of moduleRequests) {
      step`2.s  if request.[[Phase]] = source, go on with the next`;
      if (request.Phase === 'source') continue;
      step`2.a  requiredModule ← GetImportedModule(referrer, request)`;
      const requiredModule: ModuleRecord = spec.GetImportedModule(referrer, request);
      step`2.b  ListAppendUnique(result, GatherAsynchronousTransitiveDependencies(requiredModule, seen))`;
      spec.ListAppendUnique(result, yield* spec.GatherAsynchronousTransitiveDependencies(requiredModule, seen));
      step.differs`2.c  optionalIndirectRequests ← requiredModule.GetOptionalIndirectExportsModuleRequests(request.[[ImportedNames]])`(
        'only those not gone through before, as they may lead in a circle; and only Cyclic Module Records have any',
      );
      if (!(requiredModule instanceof CyclicModuleRecord)) continue;
      if (!seen.names.includes(requiredModule)) seen.names.appendRecord({ Module: requiredModule, ImportedNames: [] });
      const optionalIndirectRequests = spec.GetNewOptionalIndirectExportsModuleRequests(requiredModule, request.ImportedNames!, seen.names);
      step`2.d  ListAppendUnique(result, GatherAsynchronousTransitiveDependenciesForRequests(requiredModule, optionalIndirectRequests, seen))`;
      spec.ListAppendUnique(
        result,
        yield* spec.GatherAsynchronousTransitiveDependenciesForRequests(requiredModule, optionalIndirectRequests, seen),
      );
    }
    step`3  return result`;
    return result;
  },
);
