import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { ResolveSet } from '../../records/ResolveSet';

/** https://tc39.es/proposal-deferred-reexports/#sec-NamespaceMemberIsUnresolvableOptional */
export const NamespaceMemberIsUnresolvableOptional = algorithm(
  'NamespaceMemberIsUnresolvableOptional',
  function* (step, { spec }, deferNamespaceExportSet, reexporterModule, exportName, namespaceModule, namespaceNames, onAmbiguous) {
    step`1    if ResolveSetContains(deferNamespaceExportSet, reexporterModule, exportName) = true, return false`;
    if (spec.ResolveSetContains(deferNamespaceExportSet, reexporterModule, exportName)) return false;
    step`2    append { [[Module]]: reexporterModule, [[ExportName]]: exportName } to deferNamespaceExportSet`;
    deferNamespaceExportSet.append({ Module: reexporterModule, ExportName: exportName });
    step`3    assert: ResolveSetContains(deferNamespaceExportSet, reexporterModule, exportName) = true`;
    Assert(spec.ResolveSetContains(deferNamespaceExportSet, reexporterModule, exportName));
    step`4    for each name in namespaceNames`;
    for (const name of namespaceNames) {
      step`4.a  resolution ← namespaceModule.ResolveExport(name, « », deferNamespaceExportSet)`;
      const resolution = yield* spec.ResolveExport(namespaceModule, name, new ResolveSet(), deferNamespaceExportSet);
      step`4.b  if resolution is null, return true`;
      if (resolution === null) return true;
      step`4.c  if resolution = ambiguous and onAmbiguous = disallow-ambiguous, return true`;
      if (resolution === 'ambiguous' && onAmbiguous === 'disallow-ambiguous') return true;
    }
    step`5    return false`;
    return false;
  },
);
