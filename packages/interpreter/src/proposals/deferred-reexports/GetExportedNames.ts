import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { hasStatus } from '../../records/CyclicModuleRecord';
import { flattenExportedNames } from '../../exports/flattenExportedNames';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-getexportednames
 *
 * `exportStarSet` is a Set: only membership in it can be observed.
 */
export const GetExportedNames = flattenExportedNames(
  algorithm('SourceTextModuleRecord.GetExportedNames', function* (step, { spec }, module, exportStarSet) {
    step`1      assert: module.[[Status]] ≠ new`;
    Assert(!hasStatus(module, 'new'));
    step`2      if exportStarSet is not present, exportStarSet ← « »`;
    exportStarSet ??= new Set();
    step`3      if exportStarSet contains module`;
    if (exportStarSet.has(module)) {
      step`3.a    assert: this is where an export * circle began`;
      step`3.b    return « »`;
      return [];
    }
    step`4      append module to exportStarSet`;
    exportStarSet.add(module);
    step`5      exportedNames ← « »`;
    const exportedNames = new Set<string>();
    step`6      allNamedExportEntries ← list-concatenation of module.[[LocalExportEntries]], module.[[IndirectExportEntries]] and module.[[OptionalIndirectExportEntries]]`;
    const { LocalExportEntries, IndirectExportEntries, OptionalIndirectExportEntries } = module;
    const allNamedExportEntries = [...LocalExportEntries, ...IndirectExportEntries, ...OptionalIndirectExportEntries];
    step`7      for each exportEntry in allNamedExportEntries`;
    for (const exportEntry of allNamedExportEntries) {
      step`7.a    assert: exportEntry.[[ExportName]] is not null`;
      Assert(exportEntry.ExportName !== null);
      step`7.b    append exportEntry.[[ExportName]] to exportedNames`;
      exportedNames.add(exportEntry.ExportName);
    }
    step`8      for each exportEntry in module.[[StarExportEntries]]`;
    for (const exportEntry of module.StarExportEntries) {
      step`8.a    assert: exportEntry.[[ModuleRequest]] is not null`;
      Assert(exportEntry.ModuleRequest !== null);
      step`8.b    requestedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
      const requestedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest);
      step`8.c    starNames ← requestedModule.GetExportedNames(exportStarSet)`;
      const starNames = yield* spec.GetExportedNames(requestedModule, exportStarSet);
      step`8.d    for each name in starNames`;
      for (const name of starNames) {
        step`8.d.i  if name is not "default"`;
        if (name !== 'default') {
          step`8.d.i.1    if exportedNames does not contain name`;
          if (!exportedNames.has(name)) {
            step`8.d.i.1.a  append name to exportedNames`;
            exportedNames.add(name);
          }
        }
      }
    }
    step`9      return exportedNames`;
    return [...exportedNames];
  }),
);
