import { algorithm } from '../../algorithm';
import { CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import { SeenModules } from '../deferred-reexports/SeenModules';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-BuildEvaluationList, with the steps of source phase imports (s)
 *
 * `evaluationList` is a Set, which keeps the order of its elements.
 */
export const BuildEvaluationList = algorithm(
  'BuildEvaluationList',
  function* (step, { spec }, evaluationList, referrer, moduleRequests) {
    step`1  for each request in moduleRequests`;
    for (const request of moduleRequests) {
      step`1.s  if request.[[Phase]] = source, go on with the next`;
      if (request.Phase === 'source') continue;
      step.differs`1.a  requiredModule ← GetImportedModule(referrer, request.[[Specifier]])`('it takes the whole request');
      const requiredModule = spec.GetImportedModule(referrer, request);
      step`1.b  if request.[[Phase]] = defer`;
      if (request.Phase === 'defer') {
        step`1.b.i  ListAppendUnique(evaluationList, GatherAsynchronousTransitiveDependencies(requiredModule))`;
        spec.ListAppendUnique(evaluationList, yield* spec.GatherAsynchronousTransitiveDependencies(requiredModule));
      } else if (!evaluationList.has(requiredModule)) {
        step`1.c  else if evaluationList does not contain requiredModule`;
        step`1.c.i  append requiredModule to evaluationList`;
        evaluationList.add(requiredModule);
      }
      step`1.d  if requiredModule is a Cyclic Module Record`;
      if (requiredModule instanceof CyclicModuleRecord) {
        step`1.d.i  importedNames ← request.[[ImportedNames]]`;
        const importedNames = request.ImportedNames;
        step`1.d.ii  if importedNames = all`;
        if (importedNames === 'all') {
          step`1.d.ii.1  allOptionalIndirectRequests ← requiredModule.GetOptionalIndirectExportsModuleRequests(importedNames)`;
          const allOptionalIndirectRequests = requiredModule.GetOptionalIndirectExportsModuleRequests(importedNames);
          step`1.d.ii.2  seen ← « »`;
          const seen = new SeenModules();
          step`1.d.ii.3  ListAppendUnique(evaluationList, GatherAsynchronousTransitiveDependenciesForRequests(requiredModule, allOptionalIndirectRequests, seen))`;
          spec.ListAppendUnique(
            evaluationList,
            yield* spec.GatherAsynchronousTransitiveDependenciesForRequests(requiredModule, allOptionalIndirectRequests, seen),
          );
        } else {
          step`1.d.iii    else`;
          step`1.d.iii.1  optionalIndirectRequests ← requiredModule.GetOptionalIndirectExportsModuleRequests(importedNames)`;
          const optionalIndirectRequests = requiredModule.GetOptionalIndirectExportsModuleRequests(importedNames);
          step`1.d.iii.2  BuildEvaluationList(evaluationList, requiredModule, optionalIndirectRequests)`;
          yield* spec.BuildEvaluationList(evaluationList, requiredModule, optionalIndirectRequests);
        }
      }
    }
    step`2  return unused`;
  },
);
