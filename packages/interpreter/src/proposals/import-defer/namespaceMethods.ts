import { namespace } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert, Q, X } from '../../completion';
import { uninitializedBinding } from '../../environments/bindingErrors';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';
import {
  IsAccessorDescriptor,
  OrdinaryDefineOwnProperty,
  OrdinaryDelete,
  OrdinaryGet,
  OrdinaryGetOwnProperty,
  OrdinaryHasProperty,
  OrdinaryOwnPropertyKeys,
  SameValue,
} from '../../namespace/ordinaryObject';
import { isDeferredNamespace } from './deferredNamespace';

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-getownproperty-p */
export const GetOwnProperty = algorithm('ModuleNamespace.[[GetOwnProperty]]', (step, { spec }, obj, propertyKey) => {
  step`1  if IsSymbolLikeNamespaceKey(propertyKey, obj) is true, return OrdinaryGetOwnProperty(obj, propertyKey)`;
  if (spec.IsSymbolLikeNamespaceKey(propertyKey, obj)) return OrdinaryGetOwnProperty(obj, propertyKey);
  step`2  exports ← ? GetModuleExportsList(obj)`;
  const exports = Q(spec.GetModuleExportsList(obj));
  step`3  if exports does not contain propertyKey, return undefined`;
  if (!exports.includes(propertyKey)) return undefined;
  step`4  value ← ? obj.[[Get]](propertyKey, obj)`;
  const value = Q(spec['ModuleNamespace.[[Get]]'](obj, propertyKey, obj));
  step`5  return { [[Value]]: value, [[Writable]]: true, [[Enumerable]]: true, [[Configurable]]: false }`;
  return { value, writable: true, enumerable: true, configurable: false };
});

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-defineownproperty-p-desc */
export const DefineOwnProperty = algorithm(
  'ModuleNamespace.[[DefineOwnProperty]]',
  (step, { spec }, obj, propertyKey, propertyDesc) => {
    step`1  if IsSymbolLikeNamespaceKey(propertyKey, obj), return ! OrdinaryDefineOwnProperty(obj, propertyKey, propertyDesc)`;
    if (spec.IsSymbolLikeNamespaceKey(propertyKey, obj)) return X(() => OrdinaryDefineOwnProperty(obj, propertyKey, propertyDesc));
    step`2  current ← ? obj.[[GetOwnProperty]](propertyKey)`;
    const current = Q(spec['ModuleNamespace.[[GetOwnProperty]]'](obj, propertyKey));
    step`3  note: if obj.[[Deferred]] = true, the module has been evaluated by now`;
    step`4  if current is undefined, return false`;
    if (current === undefined) return false;
    step`5  if propertyDesc has [[Configurable]] and it is true, return false`;
    if (propertyDesc.configurable === true) return false;
    step`6  if propertyDesc has [[Enumerable]] and it is false, return false`;
    if (propertyDesc.enumerable === false) return false;
    step`7  if IsAccessorDescriptor(propertyDesc) is true, return false`;
    if (IsAccessorDescriptor(propertyDesc)) return false;
    step`8  if propertyDesc has [[Writable]] and it is false, return false`;
    if (propertyDesc.writable === false) return false;
    step`9  if propertyDesc has [[Value]], return SameValue(propertyDesc.[[Value]], current.[[Value]])`;
    if ('value' in propertyDesc) return SameValue(propertyDesc.value, current.value);
    step`10  return true`;
    return true;
  },
);

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-hasproperty-p */
export const HasProperty = algorithm('ModuleNamespace.[[HasProperty]]', (step, { spec }, obj, propertyKey) => {
  step`1  if IsSymbolLikeNamespaceKey(propertyKey, obj), return ! OrdinaryHasProperty(obj, propertyKey)`;
  if (spec.IsSymbolLikeNamespaceKey(propertyKey, obj)) return X(() => OrdinaryHasProperty(obj, propertyKey));
  step`2  exports ← ? GetModuleExportsList(obj)`;
  const exports = Q(spec.GetModuleExportsList(obj));
  step`3  if exports contains propertyKey, return true`;
  if (exports.includes(propertyKey)) return true;
  step`4  return false`;
  return false;
});

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-get-p-receiver */
export const Get = algorithm('ModuleNamespace.[[Get]]', (step, { spec }, obj, propertyKey, receiver) => {
  step`1    if IsSymbolLikeNamespaceKey(propertyKey, obj), return ! OrdinaryGet(obj, propertyKey, receiver)`;
  if (spec.IsSymbolLikeNamespaceKey(propertyKey, obj)) return X(() => OrdinaryGet(obj, propertyKey, receiver));
  step`2    exports ← ? GetModuleExportsList(obj)`;
  const exports = Q(spec.GetModuleExportsList(obj));
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
    step`9.a  return GetModuleNamespace(targetModule, evaluation)`;
    return spec.GetModuleNamespace(targetModule, 'evaluation');
  }
  step`10   if binding.[[BindingName]] is deferred-namespace`;
  if (isDeferredNamespace(binding)) {
    step`10.a return GetModuleNamespace(targetModule, defer)`;
    return spec.GetModuleNamespace(targetModule, 'defer');
  }
  step`11   targetEnv ← targetModule.[[Environment]]`;
  const targetEnv = targetModule.Environment;
  step`12   if targetEnv is empty, throw ReferenceError`;
  if (targetEnv === undefined) throw uninitializedBinding(module.Realm, String(propertyKey));
  step`13   return ? targetEnv.GetBindingValue(binding.[[BindingName]], true)`;
  return Q(targetEnv.GetBindingValue(binding.BindingName, true));
});

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-set-p-v-receiver */
export const Set = algorithm('ModuleNamespace.[[Set]]', (step) => {
  step`1  return false`;
  return false;
});

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-delete-p */
export const Delete = algorithm('ModuleNamespace.[[Delete]]', (step, { spec }, obj, propertyKey) => {
  step`1    if IsSymbolLikeNamespaceKey(propertyKey, obj), return ! OrdinaryDelete(obj, propertyKey)`;
  if (spec.IsSymbolLikeNamespaceKey(propertyKey, obj)) return X(() => OrdinaryDelete(obj, propertyKey));
  step`2    exports ← ? GetModuleExportsList(obj)`;
  const exports = Q(spec.GetModuleExportsList(obj));
  step`3    if exports contains propertyKey, return false`;
  if (exports.includes(propertyKey)) return false;
  step`4    return true`;
  return true;
});

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-ownpropertykeys */
export const OwnPropertyKeys = algorithm('ModuleNamespace.[[OwnPropertyKeys]]', (step, { spec }, obj) => {
  step`1  exports ← ? GetModuleExportsList(obj)`;
  const exports = Q(spec.GetModuleExportsList(obj));
  step`2  symbolKeys ← OrdinaryOwnPropertyKeys(obj)`;
  const symbolKeys = OrdinaryOwnPropertyKeys(obj);
  step`3  return exports, then symbolKeys`;
  return [...exports, ...symbolKeys];
});
