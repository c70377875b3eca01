import { Q, type ThrowCompletionOr } from '../completion';
import type { GlobalEnvironmentRecord } from './GlobalEnvironmentRecord';
import { definePropertyOrThrow, setProperty } from './globalProperties';

/** The operations by which scripts and evals declare global names. */

/** https://tc39.es/ecma262/#sec-haslexicaldeclaration */
export function HasLexicalDeclaration(envRecord: GlobalEnvironmentRecord, name: string): boolean {
  return envRecord.DeclarativeRecord.HasBinding(name);
}

/** https://tc39.es/ecma262/#sec-hasrestrictedglobalproperty */
export function HasRestrictedGlobalProperty(envRecord: GlobalEnvironmentRecord, name: string): ThrowCompletionOr<boolean> {
  const existingProperty = ownProperty(envRecord, name);
  return existingProperty !== undefined && existingProperty.configurable !== true;
}

/** https://tc39.es/ecma262/#sec-candeclareglobalvar */
export function CanDeclareGlobalVar(envRecord: GlobalEnvironmentRecord, name: string): ThrowCompletionOr<boolean> {
  return ownProperty(envRecord, name) !== undefined || isExtensible(envRecord);
}

/** https://tc39.es/ecma262/#sec-candeclareglobalfunction */
export function CanDeclareGlobalFunction(envRecord: GlobalEnvironmentRecord, name: string): ThrowCompletionOr<boolean> {
  const existingProperty = ownProperty(envRecord, name);
  if (existingProperty === undefined) return isExtensible(envRecord);
  if (existingProperty.configurable === true) return true;
  if (existingProperty.writable === true && existingProperty.enumerable === true) return true;
  return envRecord.ObjectRecord.refuseFunction(name);
}

/** https://tc39.es/ecma262/#sec-createglobalvarbinding */
export function CreateGlobalVarBinding(
  envRecord: GlobalEnvironmentRecord,
  name: string,
  deletable: boolean,
): ThrowCompletionOr<void> {
  const hasProperty = ownProperty(envRecord, name) !== undefined;
  const extensible = isExtensible(envRecord);
  if (hasProperty || !extensible) return;
  Q(envRecord.ObjectRecord.CreateMutableBinding(name, deletable));
  Q(envRecord.ObjectRecord.InitializeBinding(name, undefined));
}

/** https://tc39.es/ecma262/#sec-createglobalfunctionbinding */
export function CreateGlobalFunctionBinding(
  envRecord: GlobalEnvironmentRecord,
  name: string,
  value: unknown,
  deletable: boolean,
): ThrowCompletionOr<void> {
  const { realm } = envRecord;
  const globalObj = envRecord.ObjectRecord.BindingObject;
  const existingProperty = ownProperty(envRecord, name);
  const propertyDesc: PropertyDescriptor =
    existingProperty === undefined || existingProperty.configurable === true
      ? { value, writable: true, enumerable: true, configurable: envRecord.ObjectRecord.declare(name, deletable) }
      : { value };
  Q(definePropertyOrThrow(realm, globalObj, name, propertyDesc));
  // The property may have been an accessor of a Proxy's target: the text sets it as well.
  Q(setProperty(realm, globalObj, name, value, false));
}

function ownProperty(envRecord: GlobalEnvironmentRecord, name: string): PropertyDescriptor | undefined {
  const existingProperty = envRecord.realm.kit.Reflect.getOwnPropertyDescriptor(envRecord.ObjectRecord.BindingObject, name);
  // The descriptor is an object of the guest's: what it lacks must not be looked up in a patched Object.prototype.
  return existingProperty && (Object.assign(Object.create(null), existingProperty) as PropertyDescriptor);
}

function isExtensible(envRecord: GlobalEnvironmentRecord): boolean {
  return envRecord.realm.kit.Reflect.isExtensible(envRecord.ObjectRecord.BindingObject);
}
