import { algorithm } from '../algorithm';
import { Assert, Q } from '../completion';
import { TDZ } from '../evaluator/Scope';
import { uninitializedBinding } from './bindingErrors';

/** https://tc39.es/ecma262/#sec-module-environment-records-getbindingvalue-n-s */
export const GetBindingValue = algorithm('ModuleEnvironmentRecord.GetBindingValue', (step, _, envRecord, name, strict) => {
  step`1    assert: strict is true`;
  Assert(strict);
  step`2    assert: envRecord has a binding for name`;
  const binding = envRecord.bindings.get(name);
  Assert(binding !== undefined);
  step`3    if the binding is an indirect one`;
  if (binding.kind === 'indirect') {
    step`3.a  module, targetName ← what the binding references`;
    const { module, targetName } = binding;
    step`3.b  targetEnv ← module.[[Environment]]`;
    const targetEnv = module.Environment;
    step`3.c  if targetEnv is empty, throw ReferenceError`;
    if (targetEnv === undefined) throw uninitializedBinding(envRecord.realm, name);
    step`3.d  return ? targetEnv.GetBindingValue(targetName, true)`;
    return Q(targetEnv.GetBindingValue(targetName, true));
  }
  step`4    if the binding is uninitialized, throw ReferenceError`;
  const value = envRecord.scope[binding.slot];
  if (value === TDZ) throw uninitializedBinding(envRecord.realm, name);
  step`5    return the bound value`;
  return value;
});
