import { algorithm } from '../algorithm';
import { Assert } from '../completion';
import { MakeBasicObject } from './MakeBasicObject';
import { exoticObject } from './exoticObject';
import { ExportNameList } from './ModuleNamespaceObject';

/** https://tc39.es/ecma262/#sec-modulenamespacecreate */
export const ModuleNamespaceCreate = algorithm('ModuleNamespaceCreate', (step, { agent }, module, exports) => {
  step`1  assert: module.[[Namespace]] is empty`;
  Assert(module.Namespace === undefined);
  step`2  internalSlotsList ← the slots of a module namespace object`;
  const internalSlotsList = ['Module', 'Exports'] as const;
  step`3  namespace ← MakeBasicObject(internalSlotsList)`;
  const namespace = MakeBasicObject(internalSlotsList);
  step`4  give namespace the essential internal methods of a module namespace object`;
  namespace.object = exoticObject(agent, namespace);
  step`5  namespace.[[Module]] ← module`;
  namespace.Module = module;
  step`6  sortedExports ← exports, in the order of their code units`;
  const sortedExports = [...exports].sort();
  step`7  namespace.[[Exports]] ← sortedExports`;
  namespace.Exports = new ExportNameList(sortedExports);
  step`8  create the own properties of every module namespace object`;
  namespace.createOwnProperties();
  step`9  module.[[Namespace]] ← namespace`;
  module.Namespace = namespace.object;
  step`10 return namespace`;
  return namespace.object;
});
