import { namespace } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert, Q, X } from '../../completion';
import { uninitializedBinding } from '../../environments/bindingErrors';
import { OrdinaryGet } from '../../namespace/ordinaryObject';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';
import { isDeferredNamespace } from '../import-defer/deferredNamespace';
import { isSource } from '../source-phase/source';

/** https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects-get-p-receiver, with the steps of source phase imports (s) */
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
  step`10.s if binding.[[BindingName]] is source`;
  if (isSource(binding.BindingName)) {
    step`10.s.i return targetModule.[[ModuleSource]]`;
    return targetModule.ModuleSource;
  }
  step`11   targetEnv ← targetModule.[[Environment]]`;
  const targetEnv = targetModule.Environment;
  step`12   if targetEnv is empty, throw ReferenceError`;
  if (targetEnv === undefined) throw uninitializedBinding(module.Realm, String(propertyKey));
  step`13   return ? targetEnv.GetBindingValue(binding.[[BindingName]], true)`;
  return Q(targetEnv.GetBindingValue(binding.BindingName, true));
});
