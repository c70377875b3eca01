import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { CyclicModuleRecord } from '../../records/CyclicModuleRecord';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-BuildLinkingList, with the steps of source phase imports (s)
 *
 * `linkingList` is a Set, which keeps the order of its elements.
 */
export const BuildLinkingList = algorithm(
  'BuildLinkingList',
  function* (step, { spec }, linkingList, referrer, moduleRequests, previouslyImportedNames) {
    step`1  for each request in moduleRequests`;
    for (const request of moduleRequests) {
      step`1.s  if request.[[Phase]] = source, go on with the next`;
      if (request.Phase === 'source') continue;
      step`1.a  requiredModule ← GetImportedModule(referrer, request)`;
      const requiredModule = spec.GetImportedModule(referrer, request);
      step`1.b  if linkingList does not contain requiredModule`;
      if (!linkingList.has(requiredModule)) {
        step`1.b.i   append requiredModule to linkingList`;
        linkingList.add(requiredModule);
        step`1.b.ii  if requiredModule is a Cyclic Module Record`;
        if (requiredModule instanceof CyclicModuleRecord) {
          step`1.b.ii.1  assert: previouslyImportedNames contains no Record whose [[Module]] is requiredModule`;
          const isListed = previouslyImportedNames.recordOf(requiredModule) !== undefined;
          Assert(!isListed);
          step`1.b.ii.2  append { [[Module]]: requiredModule, [[ImportedNames]]: « » } to previouslyImportedNames`;
          previouslyImportedNames.appendRecord({ Module: requiredModule, ImportedNames: [] });
        }
      }
      step`1.c  if requiredModule is a Cyclic Module Record`;
      if (requiredModule instanceof CyclicModuleRecord) {
        step`1.c.i   optionalIndirectRequests ← GetNewOptionalIndirectExportsModuleRequests(requiredModule, request.[[ImportedNames]], previouslyImportedNames)`;
        const optionalIndirectRequests = spec.GetNewOptionalIndirectExportsModuleRequests(
          requiredModule,
          request.ImportedNames!,
          previouslyImportedNames,
        );
        step`1.c.ii  BuildLinkingList(linkingList, requiredModule, optionalIndirectRequests, previouslyImportedNames)`;
        yield* spec.BuildLinkingList(linkingList, requiredModule, optionalIndirectRequests, previouslyImportedNames);
      }
    }
    step`2  return unused`;
  },
);
