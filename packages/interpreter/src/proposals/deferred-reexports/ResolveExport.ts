import { allButDefault, namespace } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { hasStatus } from '../../records/CyclicModuleRecord';
import { ResolveSet } from '../../records/ResolveSet';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';
import { indirectEntryCandidates, localEntryCandidates, optionalEntryCandidates } from '../../exports/entryCandidates';
import { rememberResolutions } from '../../exports/rememberResolutions';
import { deferredNamespace } from '../import-defer/deferredNamespace';
import { isFilteredNamespace } from './filteredNamespace';

/** https://tc39.es/proposal-deferred-reexports/#sec-resolveexport */
export const ResolveExport = rememberResolutions(
  algorithm('SourceTextModuleRecord.ResolveExport', function* (step, { spec }, module, exportName, resolveSet, deferNamespaceExportSet) {
    step`1      assert: module.[[Status]] ≠ new`;
    Assert(!hasStatus(module, 'new'));
    step`2      if resolveSet is not present, resolveSet ← « »`;
    resolveSet ??= new ResolveSet();
    step`3      if deferNamespaceExportSet is not present, deferNamespaceExportSet ← « »`;
    deferNamespaceExportSet ??= new ResolveSet();
    step`4      if ResolveSetContains(resolveSet, module, exportName) = true`;
    if (spec.ResolveSetContains(resolveSet, module, exportName)) {
      step`4.a    assert: the import request goes in a circle`;
      step`4.b    return null`;
      return null;
    }
    step`5      append { [[Module]]: module, [[ExportName]]: exportName } to resolveSet`;
    resolveSet.append({ Module: module, ExportName: exportName });
    step`6      for each exportEntry in module.[[LocalExportEntries]]`;
    for (const exportEntry of localEntryCandidates(module, exportName)) {
      step`6.a    if exportEntry.[[ExportName]] is exportName`;
      if (exportEntry.ExportName === exportName) {
        step`6.a.i  assert: module itself has the binding of this export`;
        Assert(exportEntry.LocalName !== null);
        step`6.a.ii return ResolvedBinding { [[Module]]: module, [[BindingName]]: exportEntry.[[LocalName]] }`;
        return new ResolvedBindingRecord({ Module: module, BindingName: exportEntry.LocalName });
      }
    }
    step`7      allIndirectEntries ← list-concatenation of module.[[IndirectExportEntries]] and module.[[OptionalIndirectExportEntries]]`;
    const allIndirectEntries = [...indirectEntryCandidates(module, exportName), ...optionalEntryCandidates(module, exportName)];
    step`8      for each exportEntry in allIndirectEntries`;
    for (const exportEntry of allIndirectEntries) {
      step`8.a    if exportEntry.[[ExportName]] is exportName`;
      if (exportEntry.ExportName === exportName) {
        step`8.a.i    assert: exportEntry.[[ModuleRequest]] is not null`;
        Assert(exportEntry.ModuleRequest !== null);
        step`8.a.ii   importedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
        const importedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest);
        step`8.a.iii  if exportEntry.[[ImportName]] is namespace`;
        if (exportEntry.ImportName === namespace) {
          step`8.a.iii.1  assert: module does not have the binding of this export itself`;
          step`8.a.iii.2  assert: exportEntry.[[NamespaceNamesFilter]] is empty`;
          Assert(exportEntry.NamespaceNamesFilter === undefined);
          step`8.a.iii.3  if module.[[OptionalIndirectExportEntries]] contains exportEntry and NamespaceMemberIsUnresolvableOptional(deferNamespaceExportSet, module, exportName, importedModule, importedModule.GetExportedNames(), allow-ambiguous) = true, return null`;
          if (
            module.OptionalIndirectExportEntries.includes(exportEntry) &&
            (yield* spec.NamespaceMemberIsUnresolvableOptional(
              deferNamespaceExportSet,
              module,
              exportName,
              importedModule,
              yield* spec.GetExportedNames(importedModule),
              'allow-ambiguous',
            ))
          ) {
            return null;
          }
          step`8.a.iii.4  if exportEntry.[[ModuleRequest]].[[Phase]] = defer`;
          if (exportEntry.ModuleRequest.Phase === 'defer') {
            step`8.a.iii.4.a  return ResolvedBinding { [[Module]]: importedModule, [[BindingName]]: deferred-namespace }`;
            return new ResolvedBindingRecord({ Module: importedModule, BindingName: deferredNamespace });
          } else {
            step`8.a.iii.5    else`;
            step.differs`8.a.iii.5.a  assert: exportEntry.[[Phase]] = evaluation`('an ExportEntry has none; its [[ModuleRequest]] has');
            Assert(exportEntry.ModuleRequest.Phase === 'evaluation');
            step`8.a.iii.5.b  return ResolvedBinding { [[Module]]: importedModule, [[BindingName]]: namespace }`;
            return new ResolvedBindingRecord({ Module: importedModule, BindingName: namespace });
          }
        } else if (isFilteredNamespace(exportEntry)) {
          step`8.a.iv     else if exportEntry.[[ImportName]] is filtered-namespace`;
          step`8.a.iv.1   assert: exportEntry.[[NamespaceNamesFilter]] is a List of Strings`;
          const filter = exportEntry.NamespaceNamesFilter;
          Assert(filter !== undefined);
          step`8.a.iv.2   if module.[[OptionalIndirectExportEntries]] contains exportEntry and NamespaceMemberIsUnresolvableOptional(deferNamespaceExportSet, module, exportName, importedModule, exportEntry.[[NamespaceNamesFilter]], disallow-ambiguous) = true, return null`;
          if (
            module.OptionalIndirectExportEntries.includes(exportEntry) &&
            (yield* spec.NamespaceMemberIsUnresolvableOptional(
              deferNamespaceExportSet,
              module,
              exportName,
              importedModule,
              exportEntry.NamespaceNamesFilter!,
              'disallow-ambiguous',
            ))
          ) {
            return null;
          }
          step`8.a.iv.3   note: the module that has the declaration has a binding of its own for it, which InitializeEnvironment makes`;
          step`8.a.iv.4   localName ← "*", exportName and "*"`;
          const localName = '*' + exportName + '*';
          step`8.a.iv.5   return ResolvedBinding { [[Module]]: module, [[BindingName]]: localName }`;
          return new ResolvedBindingRecord({ Module: module, BindingName: localName });
        } else {
          step`8.a.v      else`;
          step`8.a.v.1    assert: module imports one binding for this export`;
          Assert(exportEntry.ImportName !== allButDefault);
          step`8.a.v.2    assert: exportEntry.[[ImportName]] is a String`;
          Assert(exportEntry.ImportName !== null);
          step`8.a.v.3    return importedModule.ResolveExport(exportEntry.[[ImportName]], resolveSet, deferNamespaceExportSet)`;
          return yield* spec.ResolveExport(importedModule, exportEntry.ImportName, resolveSet, deferNamespaceExportSet);
        }
      }
    }
    step`9      if exportName is "default"`;
    if (exportName === 'default') {
      step`9.a    assert: module has no default export of its own`;
      step`9.b    return null`;
      return null;
      step`9.c    note: export * never passes on a default export`;
    }
    step`10      starResolution ← null`;
    let starResolution: ResolvedBindingRecord | null = null;
    step`11      for each exportEntry in module.[[StarExportEntries]]`;
    for (const exportEntry of module.StarExportEntries) {
      step`11.a    assert: exportEntry.[[ModuleRequest]] is not null`;
      Assert(exportEntry.ModuleRequest !== null);
      step`11.b    importedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
      const importedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest);
      step`11.c    resolution ← importedModule.ResolveExport(exportName, resolveSet, deferNamespaceExportSet)`;
      const resolution = yield* spec.ResolveExport(importedModule, exportName, resolveSet, deferNamespaceExportSet);
      step`11.d    if resolution is ambiguous, return ambiguous`;
      if (resolution === 'ambiguous') return 'ambiguous';
      step`11.e    note: a null that export defer leads to is an error when importedModule is linked`;
      step`11.f    if resolution is not null`;
      if (resolution !== null) {
        step`11.f.i    assert: resolution is a ResolvedBinding Record`;
        Assert(resolution instanceof ResolvedBindingRecord);
        step`11.f.ii   if starResolution is null`;
        if (starResolution === null) {
          step`11.f.ii.1   starResolution ← resolution`;
          starResolution = resolution;
        } else {
          step`11.f.iii  else`;
          step`11.f.iii.1  assert: two export * of module lead to the name`;
          step`11.f.iii.2  if resolution.[[Module]] is not starResolution.[[Module]], return ambiguous`;
          if (resolution.Module !== starResolution.Module) return 'ambiguous';
          step`11.f.iii.3  if resolution.[[BindingName]] is not starResolution.[[BindingName]] and either of them is namespace, return ambiguous`;
          const differ = resolution.BindingName !== starResolution.BindingName;
          if (differ && (resolution.BindingName === namespace || starResolution.BindingName === namespace)) return 'ambiguous';
          step`11.f.iii.4  if resolution.[[BindingName]] and starResolution.[[BindingName]] are Strings that are not the same, return ambiguous`;
          if (isString(resolution) && isString(starResolution) && resolution.BindingName !== starResolution.BindingName) return 'ambiguous';
        }
      }
    }
    step`12     return starResolution`;
    return starResolution;
  }),
);

const isString = ({ BindingName }: ResolvedBindingRecord): boolean => typeof BindingName === 'string';
