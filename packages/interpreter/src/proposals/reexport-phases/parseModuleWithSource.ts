import { allButDefault, ParseErrors, type ExportEntryRecord, type ParsedModule } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { LoadedModuleRequests } from '../../records/LoadedModuleRequests';
import { createModuleSource, slotsOf } from '../esm-phase/moduleSourceSlots';
import { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';

/** https://tc39.es/proposal-esm-phase-imports/#sec-parsemodule, with what deferred re-exports add (r) */
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
        step`10.a.ii.1  importEntry ← the element of importEntries with [[LocalName]] = exportEntry.[[LocalName]]`;
        const importEntry = importEntries.find(({ LocalName }) => LocalName === exportEntry.LocalName)!;
        const { ModuleRequest, ImportName, NamespaceNamesFilter } = importEntry;
        const { ExportName, loc } = exportEntry;
        step`10.a.ii.r  append ExportEntry { [[ModuleRequest]]: importEntry.[[ModuleRequest]], [[ImportName]]: importEntry.[[ImportName]], [[LocalName]]: null, [[ExportName]]: exportEntry.[[ExportName]], [[NamespaceNamesFilter]]: importEntry.[[NamespaceNamesFilter]] } to indirectExportEntries`;
        indirectExportEntries.push({ ModuleRequest, ImportName, LocalName: null, ExportName, NamespaceNamesFilter, loc });
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
  step`10.r  optionalIndirectExportEntries ← OptionalIndirectExportEntries of body`;
  const optionalIndirectExportEntries = body.OptionalIndirectExportEntries!;
  step`11  async ← body Contains await`;
  const async = Contains(body, 'await');
  step`12  moduleSource ← OrdinaryObjectCreate(%ModuleSource.prototype%, « [[SourceTextModuleRecord]] »)`;
  const moduleSource = OrdinaryObjectCreate(realm, { SourceTextModuleRecord: undefined });
  step.differs`13  module ← SourceTextModule { [[Realm]]: realm, [[Environment]]: empty, [[Namespace]]: empty, [[ModuleSource]]: moduleSource, [[CycleRoot]]: empty, [[HasTLA]]: async, [[AsyncEvaluation]]: false, [[TopLevelCapability]]: empty, [[AsyncParentModules]]: « », [[PendingAsyncDependencies]]: empty, [[Status]]: new, [[EvaluationError]]: empty, [[HostDefined]]: hostDefined, [[SourceText]]: sourceText, [[ECMAScriptCode]]: body, [[Context]]: empty, [[ImportMeta]]: empty, [[RequestedModules]]: requestedModules, [[LoadedModules]]: « », [[ImportEntries]]: importEntries, [[LocalExportEntries]]: localExportEntries, [[IndirectExportEntries]]: indirectExportEntries, [[StarExportEntries]]: starExportEntries, [[DFSIndex]]: empty, [[DFSAncestorIndex]]: empty }`(
    'the fields are those of ECMA-262 as it is now; the source text is with the code',
  );
  const module = new SourceTextModuleRecord({
    Realm: realm,
    Environment: undefined,
    Namespace: undefined,
    ModuleSource: moduleSource,
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
  step`14  moduleSource.[[SourceTextModuleRecord]] ← module`;
  slotsOf(moduleSource)!.SourceTextModuleRecord = module;
  step`15  return module`;
  module.moduleSourceKind = spec['SourceTextModuleRecord.GetModuleSourceKind'](module);
  return module;
});

const OrdinaryObjectCreate = createModuleSource;

/** The parser has looked for `await` already. */
const Contains = (body: ParsedModule, _symbol: 'await'): boolean => body.HasTLA;
