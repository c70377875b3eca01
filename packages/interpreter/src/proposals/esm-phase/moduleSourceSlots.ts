import type { Realm } from '../../realm/Realm';
import type { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';

/** The internal slots of ModuleSource objects. */
export interface ModuleSourceSlots {
  SourceTextModuleRecord: SourceTextModuleRecord | undefined;
}

const slotsOfObjects = new WeakMap<object, ModuleSourceSlots>();

/** https://tc39.es/ecma262/#sec-ordinaryobjectcreate, of ModuleSource objects, which are made when no code runs */
export function createModuleSource(realm: Realm, slots: ModuleSourceSlots): object {
  const object = realm.kit.newObject(realm.layerIntrinsics['%ModuleSource.prototype%']!);
  slotsOfObjects.set(object, slots);
  return object;
}

/** The internal slots of an object that is a ModuleSource. */
export function slotsOf(object: object): ModuleSourceSlots | undefined {
  return slotsOfObjects.get(object);
}
