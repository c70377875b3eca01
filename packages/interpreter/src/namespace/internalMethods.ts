import { namespace } from '@modrec/parser';
import { algorithm } from '../algorithm';
import { Assert, Q, X } from '../completion';
import { uninitializedBinding } from '../environments/bindingErrors';
import { ResolvedBindingRecord } from '../records/ResolvedBinding';
import {
  IsAccessorDescriptor,
  OrdinaryDefineOwnProperty,
  OrdinaryDelete,
  OrdinaryGet,
  OrdinaryGetOwnProperty,
  OrdinaryHasProperty,
  OrdinaryOwnPropertyKeys,
  SameValue,
  SetImmutablePrototype,
} from './ordinaryObject';

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-getprototypeof */
export const GetPrototypeOf = algorithm('ModuleNamespace.[[GetPrototypeOf]]', (step) => {
  step`1  return null`;
  return null;
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-setprototypeof-v */
export const SetPrototypeOf = algorithm('ModuleNamespace.[[SetPrototypeOf]]', (step, _, obj, proto) => {
  step`1  return ! SetImmutablePrototype(obj, proto)`;
  return X(() => SetImmutablePrototype(obj, proto));
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-isextensible */
export const IsExtensible = algorithm('ModuleNamespace.[[IsExtensible]]', (step) => {
  step`1  return false`;
  return false;
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-preventextensions */
export const PreventExtensions = algorithm('ModuleNamespace.[[PreventExtensions]]', (step) => {
  step`1  return true`;
  return true;
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-getownproperty-p */
export const GetOwnProperty = algorithm('ModuleNamespace.[[GetOwnProperty]]', (step, { spec }, obj, propertyKey) => {
  step`1  if propertyKey is a Symbol, return OrdinaryGetOwnProperty(obj, propertyKey)`;
  if (typeof propertyKey === 'symbol') return OrdinaryGetOwnProperty(obj, propertyKey);
  step`2  exports ← obj.[[Exports]]`;
  const exports = obj.Exports;
  step`3  if exports does not contain propertyKey, return undefined`;
  if (!exports.includes(propertyKey)) return undefined;
  step`4  value ← ? obj.[[Get]](propertyKey, obj)`;
  const value = Q(spec['ModuleNamespace.[[Get]]'](obj, propertyKey, obj));
  step`5  return { [[Value]]: value, [[Writable]]: true, [[Enumerable]]: true, [[Configurable]]: false }`;
  return { value, writable: true, enumerable: true, configurable: false };
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-defineownproperty-p-desc */
export const DefineOwnProperty = algorithm(
  'ModuleNamespace.[[DefineOwnProperty]]',
  (step, { spec }, obj, propertyKey, propertyDesc) => {
    step`1  if propertyKey is a Symbol, return ! OrdinaryDefineOwnProperty(obj, propertyKey, propertyDesc)`;
    if (typeof propertyKey === 'symbol') return X(() => OrdinaryDefineOwnProperty(obj, propertyKey, propertyDesc));
    step`2  current ← ? obj.[[GetOwnProperty]](propertyKey)`;
    const current = Q(spec['ModuleNamespace.[[GetOwnProperty]]'](obj, propertyKey));
    step`3  if current is undefined, return false`;
    if (current === undefined) return false;
    step`4  if propertyDesc has [[Configurable]] and it is true, return false`;
    if (propertyDesc.configurable === true) return false;
    step`5  if propertyDesc has [[Enumerable]] and it is false, return false`;
    if (propertyDesc.enumerable === false) return false;
    step`6  if IsAccessorDescriptor(propertyDesc) is true, return false`;
    if (IsAccessorDescriptor(propertyDesc)) return false;
    step`7  if propertyDesc has [[Writable]] and it is false, return false`;
    if (propertyDesc.writable === false) return false;
    step`8  if propertyDesc has [[Value]], return SameValue(propertyDesc.[[Value]], current.[[Value]])`;
    if ('value' in propertyDesc) return SameValue(propertyDesc.value, current.value);
    step`9  return true`;
    return true;
  },
);

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-hasproperty-p */
export const HasProperty = algorithm('ModuleNamespace.[[HasProperty]]', (step, _, obj, propertyKey) => {
  step`1  if propertyKey is a Symbol, return ! OrdinaryHasProperty(obj, propertyKey)`;
  if (typeof propertyKey === 'symbol') return X(() => OrdinaryHasProperty(obj, propertyKey));
  step`2  exports ← obj.[[Exports]]`;
  const exports = obj.Exports;
  step`3  if exports contains propertyKey, return true`;
  if (exports.includes(propertyKey)) return true;
  step`4  return false`;
  return false;
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-get-p-receiver */
export const Get = algorithm('ModuleNamespace.[[Get]]', (step, { spec }, obj, propertyKey, receiver) => {
  step`1    if propertyKey is a Symbol`;
  if (typeof propertyKey === 'symbol') {
    step`1.a  return ! OrdinaryGet(obj, propertyKey, receiver)`;
    return X(() => OrdinaryGet(obj, propertyKey, receiver));
  }
  step`2    exports ← obj.[[Exports]]`;
  const exports = obj.Exports;
  step`3    if exports does not contain propertyKey, return undefined`;
  if (!exports.includes(propertyKey)) return undefined;
  step`4    module ← obj.[[Module]]`;
  const module = obj.Module;
  step`5    binding ← module.ResolveExport(propertyKey)`;
  const binding = module.ResolveExport(propertyKey);
  step`6    assert: binding is a ResolvedBinding Record`;
  Assert(binding instanceof ResolvedBindingRecord);
  step`7    targetModule ← binding.[[Module]]`;
  const targetModule = binding.Module;
  step`8    assert: targetModule is not undefined`;
  Assert(targetModule !== undefined);
  step`9    if binding.[[BindingName]] is namespace`;
  if (binding.BindingName === namespace) {
    step`9.a  return GetModuleNamespace(targetModule)`;
    return spec.GetModuleNamespace(targetModule);
  }
  step`10   targetEnv ← targetModule.[[Environment]]`;
  const targetEnv = targetModule.Environment;
  step`11   if targetEnv is empty, throw ReferenceError`;
  if (targetEnv === undefined) throw uninitializedBinding(module.Realm, propertyKey);
  step`12   return ? targetEnv.GetBindingValue(binding.[[BindingName]], true)`;
  return Q(targetEnv.GetBindingValue(binding.BindingName, true));
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-set-p-v-receiver */
export const Set = algorithm('ModuleNamespace.[[Set]]', (step) => {
  step`1  return false`;
  return false;
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-delete-p */
export const Delete = algorithm('ModuleNamespace.[[Delete]]', (step, _, obj, propertyKey) => {
  step`1    if propertyKey is a Symbol`;
  if (typeof propertyKey === 'symbol') {
    step`1.a  return ! OrdinaryDelete(obj, propertyKey)`;
    return X(() => OrdinaryDelete(obj, propertyKey));
  }
  step`2    exports ← obj.[[Exports]]`;
  const exports = obj.Exports;
  step`3    if exports contains propertyKey, return false`;
  if (exports.includes(propertyKey)) return false;
  step`4    return true`;
  return true;
});

/** https://tc39.es/ecma262/#sec-module-namespace-exotic-objects-ownpropertykeys */
export const OwnPropertyKeys = algorithm('ModuleNamespace.[[OwnPropertyKeys]]', (step, _, obj) => {
  step`1  exports ← obj.[[Exports]]`;
  const exports = obj.Exports;
  step`2  symbolKeys ← OrdinaryOwnPropertyKeys(obj)`;
  const symbolKeys = OrdinaryOwnPropertyKeys(obj);
  step`3  return exports, then symbolKeys`;
  return [...exports, ...symbolKeys];
});
