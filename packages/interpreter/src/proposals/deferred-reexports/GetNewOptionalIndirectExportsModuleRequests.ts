import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';

/** https://tc39.es/proposal-deferred-reexports/#sec-GetNewOptionalIndirectExportsModuleRequests */
export const GetNewOptionalIndirectExportsModuleRequests = algorithm(
  'GetNewOptionalIndirectExportsModuleRequests',
  (step, { spec }, module, importedNames, previouslyImportedNames) => {
    step`1  assert: previouslyImportedNames contains a Record whose [[Module]] is module`;
    Assert(previouslyImportedNames.recordOf(module) !== undefined);
    step`2  previous ← the Record of previouslyImportedNames whose [[Module]] is module`;
    const previous = previouslyImportedNames.recordOf(module)!;
    step`3  newImportedNames ← ExcludeImportedNames(importedNames, previous.[[ImportedNames]])`;
    const newImportedNames = spec.ExcludeImportedNames(importedNames, previous.ImportedNames);
    step`4  previous.[[ImportedNames]] ← MergeImportedNames(previous.[[ImportedNames]], newImportedNames)`;
    previous.ImportedNames = spec.MergeImportedNames(previous.ImportedNames, newImportedNames);
    step`5  return module.GetOptionalIndirectExportsModuleRequests(newImportedNames)`;
    return module.GetOptionalIndirectExportsModuleRequests(newImportedNames);
  },
);
