import { ModuleRequestList, namespace, type ExportEntryRecord, type ImportedNames, type ModuleRequestRecord } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { isFilteredNamespace } from './filteredNamespace';

/** https://tc39.es/proposal-deferred-reexports/#sec-GetOptionalIndirectExportsModuleRequests */
export const getOptionalIndirectExportsModuleRequests = algorithm(
  'SourceTextModuleRecord.GetOptionalIndirectExportsModuleRequests',
  (step, { spec }, module, importedNames = []) => {
    const isImported = among(importedNames);
    step`1    requests ← « »`;
    const requests = new ModuleRequestList([]);
    step`2    for each exportEntry in module.[[OptionalIndirectExportEntries]]`;
    for (const exportEntry of module.OptionalIndirectExportEntries) {
      step.differs`2.a  if importedNames = all or importedNames contains exportEntry.[[ExportName]]`('all-but-default is no List; it stands for every other name');
      if (isImported(exportEntry)) {
        step`2.a.i    nextRequest ← exportEntry.[[ModuleRequest]]`;
        const nextRequest = exportEntry.ModuleRequest!;
        step`2.a.ii   existingRequest ← empty`;
        let existingRequest: ModuleRequestRecord | undefined = undefined;
        step`2.a.iii  for each request in requests`;
        for (const request of requests.similarTo(nextRequest)) {
          step`2.a.iii.1    if existingRequest is empty, ModuleRequestsKeyEqual(request, nextRequest) = true, and request.[[Phase]] = nextRequest.[[Phase]]`;
          if (existingRequest === undefined && spec.ModuleRequestsKeyEqual(request, nextRequest) && request.Phase === nextRequest.Phase) {
            step`2.a.iii.1.a  existingRequest ← request`;
            existingRequest = request;
          }
        }
        step`2.a.iv   newImportedNames ← all`;
        let newImportedNames: ImportedNames = 'all';
        step`2.a.v    assert: exportEntry.[[ImportName]] is a String, filtered-namespace, or namespace`;
        Assert(typeof exportEntry.ImportName === 'string' || isFilteredNamespace(exportEntry) || exportEntry.ImportName === namespace);
        step`2.a.vi   if exportEntry.[[ImportName]] is a String, newImportedNames ← « exportEntry.[[ImportName]] »`;
        if (typeof exportEntry.ImportName === 'string') newImportedNames = [exportEntry.ImportName];
        step`2.a.vii  if exportEntry.[[ImportName]] is filtered-namespace, newImportedNames ← exportEntry.[[NamespaceNamesFilter]]`;
        if (isFilteredNamespace(exportEntry)) newImportedNames = exportEntry.NamespaceNamesFilter!;
        step`2.a.viii if existingRequest is empty`;
        if (existingRequest === undefined) {
          step`2.a.viii.1  request ← ModuleRequest { [[Specifier]]: nextRequest.[[Specifier]], [[Attributes]]: nextRequest.[[Attributes]], [[Phase]]: nextRequest.[[Phase]], [[ImportedNames]]: newImportedNames }`;
          const request: ModuleRequestRecord = {
            Specifier: nextRequest.Specifier,
            Attributes: nextRequest.Attributes,
            ...(nextRequest.Phase !== undefined && { Phase: nextRequest.Phase }),
            ImportedNames: newImportedNames,
            ...(nextRequest.loc !== undefined && { loc: nextRequest.loc }),
          };
          step`2.a.viii.2  append request to requests`;
          requests.append(request);
        } else {
          step`2.a.ix   else`;
          step`2.a.ix.1 existingRequest.[[ImportedNames]] ← MergeImportedNames(existingRequest.[[ImportedNames]], newImportedNames)`;
          existingRequest.ImportedNames = spec.MergeImportedNames(existingRequest.ImportedNames!, newImportedNames);
        }
      }
    }
    step`3    return requests`;
    return requests.records;
  },
);

/** Whether an entry's export is among the names. */
function among(importedNames: ImportedNames): (exportEntry: ExportEntryRecord) => boolean {
  if (importedNames === 'all') return () => true;
  if (importedNames === 'all-but-default') return ({ ExportName }) => ExportName !== 'default';
  const names = new Set(importedNames);
  return ({ ExportName }) => names.has(ExportName!);
}
