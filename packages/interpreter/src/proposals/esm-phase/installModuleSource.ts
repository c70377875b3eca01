import type { Realm } from '../../realm/Realm';

/**
 * Gives a realm %ModuleSource%, from which the sources of its modules inherit. It comes after %AbstractModuleSource%.
 *
 * https://tc39.es/proposal-esm-phase-imports/#sec-modulesource-constructor
 */
export function installModuleSource(realm: Realm): void {
  const { kit, Agent, GlobalObject, layerIntrinsics } = realm;
  const abstract = layerIntrinsics['%AbstractModuleSource%']!;
  const prototype = kit.newObject(kit.get(abstract, 'prototype') as object);
  const constructor = kit.makeConstructor('ModuleSource', 0, prototype, () => Agent.spec.ModuleSource(realm));
  kit.Reflect.setPrototypeOf(constructor, abstract);
  kit.defineMethod(prototype, 'constructor', constructor, false);
  kit.defineMethod(GlobalObject, 'ModuleSource', constructor, false);
  layerIntrinsics['%ModuleSource.prototype%'] = prototype;
}
