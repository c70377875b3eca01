import { ModuleNamespaceObject } from './ModuleNamespaceObject';

/** https://tc39.es/ecma262/#sec-makebasicobject, for the internal slots of module namespace objects */
export function MakeBasicObject(_internalSlotsList: readonly (keyof ModuleNamespaceObject)[]): ModuleNamespaceObject {
  return new ModuleNamespaceObject();
}
