import { algorithm } from '../../algorithm';
import { NormalCompletion, X } from '../../completion';

/** https://tc39.es/proposal-deferred-reexports/#sec-ContinueModuleLoading, with the steps of source phase imports (s) */
export const ContinueModuleLoading = algorithm(
  'ContinueModuleLoading',
  function* (step, { spec }, state, moduleCompletion, phase, importedNames) {
    step`1    if state.[[IsLoading]] = false, return unused`;
    if (!state.IsLoading) return;
    step`2    if moduleCompletion is a normal completion`;
    if (moduleCompletion instanceof NormalCompletion) {
      step`2.s  if phase = source, loadType ← single; else loadType ← recursive-load`;
      const loadType = phase === 'source' ? 'single' : 'recursive-load';
      step`2.a  InnerModuleLoading(state, moduleCompletion.[[Value]], loadType, importedNames)`;
      yield* spec.InnerModuleLoading(state, moduleCompletion.Value, loadType, importedNames);
    } else {
      step`3    else`;
      step`3.a  state.[[IsLoading]] ← false`;
      state.IsLoading = false;
      step`3.b  ! Call(state.[[PromiseCapability]].[[Reject]], undefined, « moduleCompletion.[[Value]] »)`;
      X(() => spec.Call(state.PromiseCapability.Reject, undefined, [moduleCompletion.Value]));
    }
    step`4    return unused`;
  },
);
