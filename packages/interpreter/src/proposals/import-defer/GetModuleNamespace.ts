import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';

/** https://tc39.es/proposal-defer-import-eval/#sec-getmodulenamespace */
export const GetModuleNamespace = algorithm('GetModuleNamespace', (step, { spec }, module, phase = 'evaluation') => {
  step`1    assert: if module is a Cyclic Module Record, module.[[Status]] is neither new nor unlinked`;
  Assert(!(module instanceof CyclicModuleRecord) || !hasStatus(module, 'new', 'unlinked'));
  step`2    if phase = defer, namespace ← module.[[DeferredNamespace]], else namespace ← module.[[Namespace]]`;
  let namespace = phase === 'defer' ? module.DeferredNamespace : module.Namespace;
  step`3    if namespace is empty`;
  if (namespace === undefined) {
    step`3.a  exportedNames ← module.GetExportedNames()`;
    const exportedNames = module.GetExportedNames();
    step`3.b  unambiguousNames ← « »`;
    const unambiguousNames: string[] = [];
    step`3.c  for each name in exportedNames`;
    for (const name of exportedNames) {
      step`3.c.i    if phase ≠ defer or name is not "then"`;
      if (phase !== 'defer' || name !== 'then') {
        step`3.c.i.1  resolution ← module.ResolveExport(name)`;
        const resolution = module.ResolveExport(name);
        step`3.c.i.2  if resolution is a ResolvedBinding Record, append name to unambiguousNames`;
        if (resolution instanceof ResolvedBindingRecord) unambiguousNames.push(name);
      }
    }
    step`3.d  namespace ← ModuleNamespaceCreate(module, unambiguousNames, phase)`;
    namespace = spec.ModuleNamespaceCreate(module, unambiguousNames, phase);
  }
  step`4    return namespace`;
  return namespace;
});
