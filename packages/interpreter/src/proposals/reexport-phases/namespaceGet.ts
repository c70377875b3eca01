import { namespace } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert, Q, X } from '../../completion';
import { uninitializedBinding } from '../../environments/bindingErrors';
import { OrdinaryGet } from '../../namespace/ordinaryObject';
import { CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';
import { isDeferredNamespace } from '../import-defer/deferredNamespace';
import { isSource } from '../source-phase/source';

/** https://tc39.es/proposal-deferred-reexports/#sec-module-namespace-exotic-objects-get-p-receiver, with the steps of source phase imports (s) */
export const Get = algorithm('ModuleNamespace.[[Get]]', (step, { spec }, obj, propertyKey, receiver) => {
  step`1    if IsSymbolLikeNamespaceKey(propertyKey, obj), return ! OrdinaryGet(obj, propertyKey, receiver)`;
  if (spec.IsSymbolLikeNamespaceKey(propertyKey, obj)) return X(() => OrdinaryGet(obj, propertyKey, receiver));
  step`2    exports ← ? GetModuleExportsList(obj)`;
  const exports = Q(spec.GetModuleExportsList(obj));
  step`3    if exports does not contain propertyKey, return undefined`;
  if (!exports.includes(propertyKey)) return undefined;
  step`4    module ← obj.[[Module]]`;
  const module = obj.Module;
  step`5    if module is a Cyclic Module Record and module.GetOptionalIndirectExportsModuleRequests(« propertyKey ») is not empty`;
  if (module instanceof CyclicModuleRecord && module.GetOptionalIndirectExportsModuleRequests([propertyKey]).length > 0) {
    step`5.a  ? EvaluateModuleSync(module, « propertyKey »)`;
    Q(spec.EvaluateModuleSync(module, [propertyKey]));
  }
  step`6    binding ← module.ResolveExport(propertyKey)`;
  const binding = module.ResolveExport(propertyKey);
  step`7    assert: binding is a ResolvedBinding Record`;
  Assert(binding instanceof ResolvedBindingRecord);
  step`8    targetModule ← binding.[[Module]]`;
  const targetModule = binding.Module;
  step`9    assert: targetModule is not undefined`;
  Assert(targetModule !== undefined);
  step`10   if binding.[[BindingName]] is namespace`;
  if (binding.BindingName === namespace) {
    step`10.a return GetModuleNamespace(targetModule, evaluation, all)`;
    return spec.GetModuleNamespace(targetModule, 'evaluation', 'all');
  }
  step`11   if binding.[[BindingName]] is deferred-namespace`;
  if (isDeferredNamespace(binding)) {
    step`11.a return GetModuleNamespace(targetModule, defer, all)`;
    return spec.GetModuleNamespace(targetModule, 'defer', 'all');
  }
  step`11.s if binding.[[BindingName]] is source`;
  if (isSource(binding.BindingName)) {
    step`11.s.i return targetModule.[[ModuleSource]]`;
    return targetModule.ModuleSource;
  }
  step`12   targetEnv ← targetModule.[[Environment]]`;
  const targetEnv = targetModule.Environment;
  step`13   if targetEnv is empty, throw ReferenceError`;
  if (targetEnv === undefined) throw uninitializedBinding(module.Realm, String(propertyKey));
  step`14   return ? targetEnv.GetBindingValue(binding.[[BindingName]], true)`;
  return Q(targetEnv.GetBindingValue(binding.BindingName, true));
});
