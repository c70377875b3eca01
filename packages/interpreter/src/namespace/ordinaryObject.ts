import type { ModuleNamespaceObject } from './ModuleNamespaceObject';

/**
 * The ordinary object operations on a namespace object, for the keys that are no exports: symbols, and in a layer also a string. Its
 * target is never in a guest's hands and has no prototype, so the engine's own Reflect is safe.
 */
type NamespaceKey = string | symbol;

/** https://tc39.es/ecma262/#sec-ordinarygetownproperty */
export function OrdinaryGetOwnProperty(obj: ModuleNamespaceObject, propertyKey: NamespaceKey): PropertyDescriptor | undefined {
  return Reflect.getOwnPropertyDescriptor(obj.target, propertyKey);
}

/** https://tc39.es/ecma262/#sec-ordinarydefineownproperty */
export function OrdinaryDefineOwnProperty(
  obj: ModuleNamespaceObject,
  propertyKey: NamespaceKey,
  propertyDesc: PropertyDescriptor,
): boolean {
  return Reflect.defineProperty(obj.target, propertyKey, propertyDesc);
}

/** https://tc39.es/ecma262/#sec-ordinaryhasproperty */
export function OrdinaryHasProperty(obj: ModuleNamespaceObject, propertyKey: NamespaceKey): boolean {
  return Reflect.has(obj.target, propertyKey);
}

/** https://tc39.es/ecma262/#sec-ordinaryget: no such key of a namespace object has a getter, so the receiver has no say. */
export function OrdinaryGet(obj: ModuleNamespaceObject, propertyKey: NamespaceKey, _receiver: unknown): unknown {
  return Reflect.get(obj.target, propertyKey);
}

/** https://tc39.es/ecma262/#sec-ordinarydelete */
export function OrdinaryDelete(obj: ModuleNamespaceObject, propertyKey: NamespaceKey): boolean {
  return Reflect.deleteProperty(obj.target, propertyKey);
}

/** https://tc39.es/ecma262/#sec-ordinaryownpropertykeys, the symbol keys: the others only mirror [[Exports]]. */
export function OrdinaryOwnPropertyKeys(obj: ModuleNamespaceObject): symbol[] {
  return Object.getOwnPropertySymbols(obj.target);
}

/** https://tc39.es/ecma262/#sec-set-immutable-prototype */
export function SetImmutablePrototype(obj: ModuleNamespaceObject, proto: object | null): boolean {
  return Reflect.getPrototypeOf(obj.target) === proto;
}

/** https://tc39.es/ecma262/#sec-isaccessordescriptor */
export function IsAccessorDescriptor(propertyDesc: PropertyDescriptor): boolean {
  return 'get' in propertyDesc || 'set' in propertyDesc;
}

/** https://tc39.es/ecma262/#sec-samevalue */
export const SameValue = Object.is;
