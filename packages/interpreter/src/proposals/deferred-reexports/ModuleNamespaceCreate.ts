import { algorithm } from '../../algorithm';
import { exoticObject } from '../../namespace/exoticObject';
import { MakeBasicObject } from '../../namespace/MakeBasicObject';
import { ExportNameList } from '../../namespace/ModuleNamespaceObject';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';

/** https://tc39.es/proposal-deferred-reexports/#sec-modulenamespacecreate */
export const ModuleNamespaceCreate = algorithm('ModuleNamespaceCreate', (step, { agent }, module, exports, phase) => {
  step`1    internalSlotsList ← the slots of a module namespace object`;
  const internalSlotsList = ['Module', 'Exports', 'Deferred'] as const;
  step`2    namespace ← MakeBasicObject(internalSlotsList)`;
  const namespace = MakeBasicObject(internalSlotsList);
  step`3    give namespace the essential internal methods of a module namespace object`;
  namespace.object = exoticObject(agent, namespace, { readsAreQuick: phase !== 'defer' && !hasOptionalExports(module) });
  step`4    namespace.[[Module]] ← module`;
  namespace.Module = module;
  step`5    sortedExports ← exports, in the order of their code units`;
  const sortedExports = [...exports].sort();
  step`6    namespace.[[Exports]] ← sortedExports`;
  namespace.Exports = new ExportNameList(sortedExports);
  let toStringTag: string;
  step`7    if phase = defer`;
  if (phase === 'defer') {
    step`7.a  namespace.[[Deferred]] ← true`;
    namespace.Deferred = true;
    step`7.b  toStringTag ← "Deferred Module"`;
    toStringTag = 'Deferred Module';
  } else {
    step`8    else`;
    step`8.a  namespace.[[Deferred]] ← false`;
    namespace.Deferred = false;
    step`8.b  toStringTag ← "Module"`;
    toStringTag = 'Module';
  }
  step`9    create the property %Symbol.toStringTag% of namespace, with [[Value]] toStringTag and [[Writable]], [[Enumerable]], [[Configurable]] false`;
  namespace.createOwnProperties({ value: toStringTag, writable: false, enumerable: false, configurable: false });
  step`10   return namespace`;
  return namespace.object;
});

/** Whether reading an export may evaluate the module that it comes from. */
const hasOptionalExports = (module: ModuleRecord): boolean =>
  module instanceof SourceTextModuleRecord && module.OptionalIndirectExportEntries.length > 0;
