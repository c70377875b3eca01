import { allButDefault, namespace } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { hasStatus } from '../../records/CyclicModuleRecord';
import { ResolveSet } from '../../records/ResolveSet';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';
import { deferredNamespace } from '../import-defer/deferredNamespace';
import { indirectEntryCandidates, localEntryCandidates } from '../../exports/entryCandidates';
import { rememberResolutions } from '../../exports/rememberResolutions';
import { isSource, source } from '../source-phase/source';

/** https://tc39.es/proposal-defer-import-eval/#sec-resolveexport, with the steps of source phase imports (s) */
export const ResolveExport = rememberResolutions(
  algorithm('SourceTextModuleRecord.ResolveExport', function* (step, { spec }, module, exportName, resolveSet) {
    step`1      assert: module.[[Status]] ≠ new`;
    Assert(!hasStatus(module, 'new'));
    step`2      if resolveSet is not present, resolveSet ← « »`;
    resolveSet ??= new ResolveSet();
    step`3      for each Record { [[Module]], [[ExportName]] } record in resolveSet`;
    for (const record of resolveSet.of(module)) {
      step`3.a    if record.[[Module]] is module and record.[[ExportName]] is exportName`;
      if (record.Module === module && record.ExportName === exportName) {
        step`3.a.i  assert: the import request goes in a circle`;
        step`3.a.ii return null`;
        return null;
      }
    }
    step`4      append { [[Module]]: module, [[ExportName]]: exportName } to resolveSet`;
    resolveSet.append({ Module: module, ExportName: exportName });
    step`5      for each exportEntry in module.[[LocalExportEntries]]`;
    for (const exportEntry of localEntryCandidates(module, exportName)) {
      step`5.a    if exportEntry.[[ExportName]] is exportName`;
      if (exportEntry.ExportName === exportName) {
        step`5.a.i  assert: module itself has the binding of this export`;
        Assert(exportEntry.LocalName !== null);
        step`5.a.ii return ResolvedBinding { [[Module]]: module, [[BindingName]]: exportEntry.[[LocalName]] }`;
        return new ResolvedBindingRecord({ Module: module, BindingName: exportEntry.LocalName });
      }
    }
    step`6      for each exportEntry in module.[[IndirectExportEntries]]`;
    for (const exportEntry of indirectEntryCandidates(module, exportName)) {
      step`6.a    if exportEntry.[[ExportName]] is exportName`;
      if (exportEntry.ExportName === exportName) {
        step`6.a.i    assert: exportEntry.[[ModuleRequest]] is not null`;
        Assert(exportEntry.ModuleRequest !== null);
        step`6.a.ii   importedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
        const importedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest);
        step`6.a.iii  if exportEntry.[[ImportName]] is namespace`;
        if (exportEntry.ImportName === namespace) {
          step`6.a.iii.1  assert: module does not have the binding of this export itself`;
          step`6.a.iii.2  if exportEntry.[[ModuleRequest]].[[Phase]] = defer`;
          if (exportEntry.ModuleRequest.Phase === 'defer') {
            step`6.a.iii.2.a  return ResolvedBinding { [[Module]]: importedModule, [[BindingName]]: deferred-namespace }`;
            return new ResolvedBindingRecord({ Module: importedModule, BindingName: deferredNamespace });
          } else {
            step`6.a.iii.3    else`;
            step.differs`6.a.iii.3.a  assert: exportEntry.[[Phase]] = evaluation`('an ExportEntry has none; its [[ModuleRequest]] has');
            Assert(exportEntry.ModuleRequest.Phase === 'evaluation');
            step`6.a.iii.3.b  return ResolvedBinding { [[Module]]: importedModule, [[BindingName]]: namespace }`;
            return new ResolvedBindingRecord({ Module: importedModule, BindingName: namespace });
          }
        } else if (isSource(exportEntry.ImportName)) {
          step`6.a.s      else if exportEntry.[[ImportName]] is source`;
          step`6.a.s.1  return ResolvedBinding { [[Module]]: importedModule, [[BindingName]]: source }`;
          return new ResolvedBindingRecord({ Module: importedModule, BindingName: source });
        } else {
          step`6.a.iv      else`;
          step`6.a.iv.1   assert: module imports one binding for this export`;
          Assert(exportEntry.ImportName !== allButDefault);
          step`6.a.iv.2    assert: exportEntry.[[ImportName]] is a String`;
          Assert(exportEntry.ImportName !== null);
          step`6.a.iv.3   return importedModule.ResolveExport(exportEntry.[[ImportName]], resolveSet)`;
          return yield* spec.ResolveExport(importedModule, exportEntry.ImportName, resolveSet);
        }
      }
    }
    step`7      if exportName is "default"`;
    if (exportName === 'default') {
      step`7.a    assert: module has no default export of its own`;
      step`7.b    return null`;
      return null;
      step`7.c    note: export * never passes on a default export`;
    }
    step`8      starResolution ← null`;
    let starResolution: ResolvedBindingRecord | null = null;
    step`9      for each exportEntry in module.[[StarExportEntries]]`;
    for (const exportEntry of module.StarExportEntries) {
      step`9.a    assert: exportEntry.[[ModuleRequest]] is not null`;
      Assert(exportEntry.ModuleRequest !== null);
      step`9.b    importedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
      const importedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest);
      step`9.c    resolution ← importedModule.ResolveExport(exportName, resolveSet)`;
      const resolution = yield* spec.ResolveExport(importedModule, exportName, resolveSet);
      step`9.d    if resolution is ambiguous, return ambiguous`;
      if (resolution === 'ambiguous') return 'ambiguous';
      step`9.e    if resolution is not null`;
      if (resolution !== null) {
        step`9.e.i    assert: resolution is a ResolvedBinding Record`;
        Assert(resolution instanceof ResolvedBindingRecord);
        step`9.e.ii   if starResolution is null`;
        if (starResolution === null) {
          step`9.e.ii.1   starResolution ← resolution`;
          starResolution = resolution;
        } else {
          step`9.e.iii  else`;
          step`9.e.iii.1  assert: two export * of module lead to the name`;
          step`9.e.iii.2  if resolution.[[Module]] is not starResolution.[[Module]], return ambiguous`;
          if (resolution.Module !== starResolution.Module) return 'ambiguous';
          step`9.e.iii.3  if resolution.[[BindingName]] is not starResolution.[[BindingName]], return ambiguous`;
          if (resolution.BindingName !== starResolution.BindingName) return 'ambiguous';
        }
      }
    }
    step`10     return starResolution`;
    return starResolution;
  }),
);
