import { algorithm } from '../../algorithm';
import { Assert, Q, X } from '../../completion';
import { uninitializedBinding } from '../../environments/bindingErrors';
import { TDZ } from '../../evaluator/Scope';

/** https://tc39.es/proposal-deferred-reexports/#sec-module-environment-records-getbindingvalue-n-s */
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
  step`4    if the binding is uninitialized`;
  if (envRecord.scope[binding.slot] === TDZ) {
    step`4.a  if it is a deferred initialization binding`;
    if (binding.initializationSteps !== undefined) {
      step`4.a.i    initializationSteps ← the deferred initialization steps of the binding`;
      const { initializationSteps } = binding;
      binding.initializationSteps = undefined;
      step`4.a.ii   value ← initializationSteps()`;
      const value = initializationSteps();
      step`4.a.iii  ! envRecord.InitializeBinding(name, value)`;
      X(() => envRecord.InitializeBinding(name, value));
    } else {
      step`4.b    else`;
      step`4.b.i  throw ReferenceError`;
      throw uninitializedBinding(envRecord.realm, name);
    }
  }
  step`5    return the bound value`;
  return envRecord.scope[binding.slot];
});
