import { namespace } from '@modrec/parser';
import { algorithm } from '../../algorithm';
import { Assert, Q, X } from '../../completion';
import { uninitializedBinding } from '../../environments/bindingErrors';
import { OrdinaryGet } from '../../namespace/ordinaryObject';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';
import { isSource } from './source';

/** https://tc39.es/ecma262/pr/3492/#sec-module-namespace-exotic-objects-get-p-receiver */
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
  step`10   if binding.[[BindingName]] is source`;
  if (isSource(binding.BindingName)) {
    step`10.a  assert: targetModule.[[ModuleSource]] is not empty`;
    Assert(targetModule.ModuleSource !== undefined);
    step`10.b  return targetModule.[[ModuleSource]]`;
    return targetModule.ModuleSource;
  }
  step`11   targetEnv ← targetModule.[[Environment]]`;
  const targetEnv = targetModule.Environment;
  step`12   if targetEnv is empty, throw ReferenceError`;
  if (targetEnv === undefined) throw uninitializedBinding(module.Realm, propertyKey);
  step`13   return ? targetEnv.GetBindingValue(binding.[[BindingName]], true)`;
  return Q(targetEnv.GetBindingValue(binding.BindingName, true));
});
