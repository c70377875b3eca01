import { allButDefault, namespace, ParseErrors, type ExportEntryRecord, type ParsedModule } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { LoadedModuleRequests } from '../../records/LoadedModuleRequests';
import { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { filteredNamespace, isFilteredNamespace } from './filteredNamespace';

/** https://tc39.es/proposal-deferred-reexports/#sec-parsemodule */
export const ParseModule = algorithm('ParseModule', (step, { spec }, sourceText, realm, hostDefined, id) => {
  step`1   body ← ParseText(sourceText, Module)`;
  const body = spec.ParseText(sourceText, 'Module', id);
  step`2   if body is a List of errors, return body`;
  if (body instanceof ParseErrors) return body.errors;
  step`3   requestedModules ← ModuleRequests of body`;
  const requestedModules = body.ModuleRequests;
  step`4   importEntries ← ImportEntries of body`;
  const importEntries = body.ImportEntries;
  step`5   importedBoundNames ← ImportedLocalNames(importEntries)`;
  const importedBoundNames = new Set(spec.ImportedLocalNames(importEntries)); // NOTE: a Set, as only membership is asked for
  step`6   indirectExportEntries ← « »`;
  const indirectExportEntries: ExportEntryRecord[] = [];
  step`7   localExportEntries ← « »`;
  const localExportEntries: ExportEntryRecord[] = [];
  step`8   starExportEntries ← « »`;
  const starExportEntries: ExportEntryRecord[] = [];
  step`9   exportEntries ← ExportEntries of body`;
  const exportEntries = body.ExportEntries;
  step`10  for each exportEntry in exportEntries`;
  for (const exportEntry of exportEntries) {
    step`10.a  if exportEntry.[[ModuleRequest]] is null`;
    if (exportEntry.ModuleRequest === null) {
      step`10.a.i  if importedBoundNames does not contain exportEntry.[[LocalName]]`;
      if (!importedBoundNames.has(exportEntry.LocalName!)) {
        step`10.a.i.1  append exportEntry to localExportEntries`;
        localExportEntries.push(exportEntry);
      } else {
        step`10.a.ii    else`;
        step`10.a.ii.1  note: what was imported is exported as from its own module, so that two ways to it are no conflict`;
        step`10.a.ii.2  importEntry ← the element of importEntries with [[LocalName]] = exportEntry.[[LocalName]]`;
        const importEntry = importEntries.find(({ LocalName }) => LocalName === exportEntry.LocalName)!;
        const { ModuleRequest } = importEntry;
        const { ExportName, loc } = exportEntry;
        step`10.a.ii.3  if importEntry.[[ImportName]] is namespace`;
        if (importEntry.ImportName === namespace) {
          step`10.a.ii.3.a  note: an imported namespace is exported again`;
          step`10.a.ii.3.b  append ExportEntry { [[ModuleRequest]]: importEntry.[[ModuleRequest]], [[ImportName]]: namespace, [[LocalName]]: null, [[ExportName]]: exportEntry.[[ExportName]] } to indirectExportEntries`;
          indirectExportEntries.push({ ModuleRequest, ImportName: namespace, LocalName: null, ExportName, loc });
        } else if (isFilteredNamespace(importEntry)) {
          step`10.a.ii.4    else if importEntry.[[ImportName]] is filtered-namespace`;
          step`10.a.ii.4.a  note: an imported filtered namespace is exported again`;
          step`10.a.ii.4.b  append ExportEntry { [[ModuleRequest]]: importEntry.[[ModuleRequest]], [[ImportName]]: filtered-namespace, [[LocalName]]: null, [[ExportName]]: exportEntry.[[ExportName]], [[NamespaceNamesFilter]]: importEntry.[[NamespaceNamesFilter]] } to indirectExportEntries`;
          const { NamespaceNamesFilter } = importEntry;
          indirectExportEntries.push({ ModuleRequest, ImportName: filteredNamespace, LocalName: null, ExportName, NamespaceNamesFilter, loc });
        } else {
          step`10.a.ii.5    else`;
          step`10.a.ii.5.a  note: one name is exported again`;
          step`10.a.ii.5.b  append ExportEntry { [[ModuleRequest]]: importEntry.[[ModuleRequest]], [[ImportName]]: importEntry.[[ImportName]], [[LocalName]]: null, [[ExportName]]: exportEntry.[[ExportName]], [[NamespaceNamesFilter]]: empty } to indirectExportEntries`;
          const { ImportName } = importEntry;
          indirectExportEntries.push({ ModuleRequest, ImportName, LocalName: null, ExportName, NamespaceNamesFilter: undefined, loc });
        }
      }
    } else if (exportEntry.ImportName === allButDefault) {
      step`10.b    else if exportEntry.[[ImportName]] = all-but-default`;
      step`10.b.i  assert: exportEntry.[[ExportName]] is null`;
      Assert(exportEntry.ExportName === null);
      step`10.b.ii append exportEntry to starExportEntries`;
      starExportEntries.push(exportEntry);
    } else {
      step`10.c    else`;
      step`10.c.i  append exportEntry to indirectExportEntries`;
      indirectExportEntries.push(exportEntry);
    }
  }
  step`11  optionalIndirectExportEntries ← OptionalIndirectExportEntries of body`;
  const optionalIndirectExportEntries = body.OptionalIndirectExportEntries!;
  step`12  async ← body Contains await`;
  const async = Contains(body, 'await');
  step`13  return SourceTextModule { [[Realm]]: realm, [[Environment]]: empty, [[Namespace]]: empty, [[CycleRoot]]: empty, [[HasTLA]]: async, [[AsyncEvaluationOrder]]: unset, [[TopLevelCapability]]: empty, [[AsyncParentModules]]: « », [[PendingAsyncDependencies]]: empty, [[Status]]: new, [[EvaluationError]]: empty, [[HostDefined]]: hostDefined, [[ECMAScriptCode]]: body, [[Context]]: empty, [[ImportMeta]]: empty, [[RequestedModules]]: requestedModules, [[LoadedModules]]: « », [[ImportEntries]]: importEntries, [[LocalExportEntries]]: localExportEntries, [[IndirectExportEntries]]: indirectExportEntries, [[StarExportEntries]]: starExportEntries, [[OptionalIndirectExportEntries]]: optionalIndirectExportEntries, [[DFSAncestorIndex]]: empty }`;
  return new SourceTextModuleRecord({
    Realm: realm,
    Environment: undefined,
    Namespace: undefined,
    CycleRoot: undefined,
    HasTLA: async,
    AsyncEvaluationOrder: 'unset',
    TopLevelCapability: undefined,
    AsyncParentModules: [],
    PendingAsyncDependencies: undefined,
    Status: 'new',
    EvaluationError: undefined,
    HostDefined: hostDefined,
    ECMAScriptCode: body,
    Context: undefined,
    ImportMeta: undefined,
    RequestedModules: requestedModules,
    LoadedModules: new LoadedModuleRequests(),
    ImportEntries: importEntries,
    LocalExportEntries: localExportEntries,
    IndirectExportEntries: indirectExportEntries,
    StarExportEntries: starExportEntries,
    OptionalIndirectExportEntries: optionalIndirectExportEntries,
    DFSAncestorIndex: undefined,
  });
});

/** The parser has looked for `await` already. */
const Contains = (body: ParsedModule, _symbol: 'await'): boolean => body.HasTLA;
