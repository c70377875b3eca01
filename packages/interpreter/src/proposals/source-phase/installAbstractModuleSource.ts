import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';

/**
 * Gives a realm %AbstractModuleSource%, and makes WebAssembly.Module inherit from it, as the JavaScript interface of WebAssembly has it.
 *
 * https://tc39.es/ecma262/pr/3492/#sec-%abstractmodulesource%-constructor
 */
export function installAbstractModuleSource(realm: Realm): void {
  const { kit, Agent, Intrinsics, layerIntrinsics } = realm;
  const prototype = kit.newObject(Intrinsics['%Object.prototype%']);
  const constructor = kit.makeConstructor('AbstractModuleSource', 0, prototype, () => Agent.spec.AbstractModuleSource(realm));
  const toStringTag = kit.makeBuiltin('get [Symbol.toStringTag]', 0, (thisValue: unknown) =>
    Agent.spec['get AbstractModuleSource.prototype[@@toStringTag]'](thisValue),
  );
  kit.defineMethod(prototype, 'constructor', constructor, false);
  kit.defineGetter(prototype, Symbol.toStringTag, toStringTag, false);
  layerIntrinsics['%AbstractModuleSource%'] = constructor;
  const { WebAssembly } = realm.GlobalObject as { WebAssembly?: { Module: GuestFunction } };
  if (WebAssembly === undefined) return;
  layerIntrinsics['%WebAssembly.Module%'] = WebAssembly.Module;
  kit.Reflect.setPrototypeOf(WebAssembly.Module, constructor);
  kit.Reflect.setPrototypeOf(WebAssembly.Module.prototype as object, prototype);
}
