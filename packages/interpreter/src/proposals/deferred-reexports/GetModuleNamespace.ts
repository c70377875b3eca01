import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-getmodulenamespace
 *
 * Who asks for a namespace without phase and names, as hosts do, asks for all of it.
 */
export const GetModuleNamespace = algorithm(
  'GetModuleNamespace',
  (step, { spec }, module, phase = 'evaluation', importedNames = 'all') => {
    step`1    assert: if module is a Cyclic Module Record, module.[[Status]] is neither new nor unlinked`;
    Assert(!(module instanceof CyclicModuleRecord) || !hasStatus(module, 'new', 'unlinked'));
    step`2    namespace ← empty`;
    let namespace: object | undefined = undefined;
    step`3    if importedNames = all`;
    if (importedNames === 'all') {
      step`3.a  if phase = defer, namespace ← module.[[DeferredNamespace]]`;
      if (phase === 'defer') namespace = module.DeferredNamespace;
      else {
        step`3.b  else, namespace ← module.[[Namespace]]`;
        namespace = module.Namespace;
      }
    }
    step`4    if namespace is empty`;
    if (namespace === undefined) {
      step`4.a  exportedNames ← module.GetExportedNames()`;
      const exportedNames = module.GetExportedNames();
      step`4.b  unambiguousNames ← « »`;
      const unambiguousNames: string[] = [];
      step`4.c  for each name in exportedNames`;
      for (const name of exportedNames) {
        step`4.c.i  if importedNames = all or importedNames contains name`;
        if (importedNames === 'all' || importedNames.includes(name)) {
          step`4.c.i.1    if phase ≠ defer or name is not "then"`;
          if (phase !== 'defer' || name !== 'then') {
            step`4.c.i.1.a  resolution ← module.ResolveExport(name)`;
            const resolution = module.ResolveExport(name);
            step`4.c.i.1.b  if resolution is a ResolvedBinding Record, append name to unambiguousNames`;
            if (resolution instanceof ResolvedBindingRecord) unambiguousNames.push(name);
          }
        }
      }
      step`4.d  namespace ← ModuleNamespaceCreate(module, unambiguousNames, phase)`;
      namespace = spec.ModuleNamespaceCreate(module, unambiguousNames, phase);
      step`4.e  if importedNames = all`;
      if (importedNames === 'all') {
        step`4.e.i   if phase = defer, module.[[DeferredNamespace]] ← namespace`;
        if (phase === 'defer') module.DeferredNamespace = namespace;
        else {
          step`4.e.ii  else, module.[[Namespace]] ← namespace`;
          module.Namespace = namespace;
        }
      }
    }
    step`5    return namespace`;
    return namespace;
  },
);
