import { algorithm } from '../../algorithm';
import { Assert, ThrowCompletion, X } from '../../completion';
import { syntaxError, unsupportedImportAttribute } from '../../errors';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import { moduleId } from '../../modules/moduleId';

/** https://tc39.es/ecma262/pr/3492/#sec-InnerModuleLoading */
export const InnerModuleLoading = algorithm('InnerModuleLoading', function* (step, { spec }, state, module, loadType) {
  step`1    assert: state.[[IsLoading]] = true`;
  Assert(state.IsLoading);
  step`2    if loadType = recursive-load, module is a Cyclic Module Record, module.[[Status]] = new, and state.[[Visited]] does not contain module`;
  if (
    loadType === 'recursive-load' &&
    module instanceof CyclicModuleRecord &&
    hasStatus(module, 'new') &&
    !state.Visited.includes(module)
  ) {
    step`2.a  append module to state.[[Visited]]`;
    state.Visited.append(module);
    step`2.b  requestedModulesCount ← length of module.[[RequestedModules]]`;
    const requestedModulesCount = module.RequestedModules.length;
    step`2.c  state.[[PendingModulesCount]] ← state.[[PendingModulesCount]] + requestedModulesCount`;
    state.PendingModulesCount += requestedModulesCount;
    step`2.d  for each request in module.[[RequestedModules]]`;
    for (const request of module.RequestedModules) {
      step`2.d.i  if AllImportAttributesSupported(request.[[Attributes]]) = false`;
      if (!spec.AllImportAttributesSupported(request.Attributes)) {
        step`2.d.i.1  error ← ThrowCompletion(a new SyntaxError)`;
        const details = unsupportedImportAttribute({
          module: moduleId(module),
          request,
          supported: spec.HostGetSupportedImportAttributes(),
        });
        const error = new ThrowCompletion(syntaxError(module.Realm, details));
        step`2.d.i.2  ContinueModuleLoading(state, request.[[Phase]], error)`;
        yield* spec.ContinueModuleLoading(state, error, request.Phase);
      } else {
        step`2.d.ii  else if module.[[LoadedModules]] contains a record with ModuleRequestsEqual(record, request) = true`;
        const record = module.LoadedModules.candidates(request).find((each) => spec.ModuleRequestsEqual(each, request));
        if (record !== undefined) {
          step`2.d.ii.1  if request.[[Phase]] = source, innerLoadType ← single; else innerLoadType ← recursive-load`;
          const innerLoadType = request.Phase === 'source' ? 'single' : 'recursive-load';
          step`2.d.ii.2  InnerModuleLoading(state, record.[[Module]], innerLoadType)`;
          yield* spec.InnerModuleLoading(state, record.Module, innerLoadType);
        } else {
          step`2.d.iii    else`;
          step`2.d.iii.1  HostLoadImportedModule(module, request, state.[[HostDefined]], state)`;
          yield* spec.HostLoadImportedModule(module, request, state.HostDefined, state);
          step`2.d.iii.2  note: the host goes on in FinishLoadingImportedModule, and so in ContinueModuleLoading`;
        }
      }
      step`2.d.iv  if state.[[IsLoading]] = false, return unused`;
      if (!state.IsLoading) return;
    }
  }
  step`3    assert: state.[[PendingModulesCount]] ≥ 1`;
  Assert(state.PendingModulesCount >= 1);
  step`4    state.[[PendingModulesCount]] ← state.[[PendingModulesCount]] - 1`;
  state.PendingModulesCount -= 1;
  step`5    if state.[[PendingModulesCount]] = 0`;
  if (state.PendingModulesCount === 0) {
    step`5.a    state.[[IsLoading]] ← false`;
    state.IsLoading = false;
    step`5.b    for each loaded in state.[[Visited]]`;
    for (const loaded of state.Visited) {
      step`5.b.i  if loaded.[[Status]] = new, loaded.[[Status]] ← unlinked`;
      if (hasStatus(loaded, 'new')) loaded.Status = 'unlinked';
    }
    step`5.c    ! Call(state.[[PromiseCapability]].[[Resolve]], undefined, « undefined »)`;
    X(() => spec.Call(state.PromiseCapability.Resolve, undefined, [undefined]));
  }
  step`6    return unused`;
});
