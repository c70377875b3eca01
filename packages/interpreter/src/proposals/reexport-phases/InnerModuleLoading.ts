import { algorithm } from '../../algorithm';
import { Assert, ThrowCompletion, X } from '../../completion';
import { syntaxError, unsupportedImportAttribute } from '../../errors';
import { moduleId } from '../../modules/moduleId';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import { ImportedNamesRecords } from '../../records/ImportedNamesRecords';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';

/** https://tc39.es/proposal-deferred-reexports/#sec-InnerModuleLoading, with the steps of source phase imports (s) */
export const InnerModuleLoading = algorithm(
  'InnerModuleLoading',
  function* (step, { spec }, state, module, loadType, importedNames = 'all') {
    step`1    assert: state.[[IsLoading]] = true`;
    Assert(state.IsLoading);
    const { Visited } = state;
    Assert(Visited instanceof ImportedNamesRecords);
    step`2    if loadType = recursive-load and module is a Cyclic Module Record`;
    if (loadType === 'recursive-load' && module instanceof CyclicModuleRecord) {
      step`2.a  requestsToLoad ← « »`;
      let requestsToLoad: readonly ModuleRequestRecord[] = [];
      step`2.b  if state.[[Visited]] contains no Record whose [[Module]] is module`;
      const isVisited = Visited.recordOf(module) !== undefined;
      if (!isVisited) {
        step`2.b.i   if module.[[Status]] = new, requestsToLoad ← module.[[RequestedModules]]`;
        if (hasStatus(module, 'new')) requestsToLoad = module.RequestedModules;
        step`2.b.ii  append { [[Module]]: module, [[ImportedNames]]: « » } to state.[[Visited]]`;
        Visited.appendRecord({ Module: module, ImportedNames: [] });
      }
      step`2.c  optionalIndirectRequests ← GetNewOptionalIndirectExportsModuleRequests(module, importedNames, state.[[Visited]])`;
      const optionalIndirectRequests = spec.GetNewOptionalIndirectExportsModuleRequests(module, importedNames, Visited);
      step`2.d  requestsToLoad ← list-concatenation of requestsToLoad and optionalIndirectRequests`;
      requestsToLoad = [...requestsToLoad, ...optionalIndirectRequests];
      step`2.e  requestedModulesCount ← length of requestsToLoad`;
      const requestedModulesCount = requestsToLoad.length;
      step`2.f  state.[[PendingModulesCount]] ← state.[[PendingModulesCount]] + requestedModulesCount`;
      state.PendingModulesCount += requestedModulesCount;
      step`2.g  for each request in requestsToLoad`;
      for (const request of requestsToLoad) {
        step`2.g.i  if AllImportAttributesSupported(request.[[Attributes]]) = false`;
        if (!spec.AllImportAttributesSupported(request.Attributes)) {
          step`2.g.i.1  error ← ThrowCompletion(a new SyntaxError)`;
          const details = unsupportedImportAttribute({
            module: moduleId(module),
            request,
            supported: spec.HostGetSupportedImportAttributes(),
          });
          const error = new ThrowCompletion(syntaxError(module.Realm, details));
          step`2.g.i.2  ContinueModuleLoading(state, error, request.[[Phase]], request.[[ImportedNames]])`;
          yield* spec.ContinueModuleLoading(state, error, request.Phase, request.ImportedNames);
        } else {
          step`2.g.ii  else if module.[[LoadedModules]] contains a record with ModuleRequestsKeyEqual(record, request) = true`;
          const record = module.LoadedModules.candidates(request).find((each) => spec.ModuleRequestsKeyEqual(each, request));
          if (record !== undefined) {
            step`2.g.ii.s  if request.[[Phase]] = source, innerLoadType ← single; else innerLoadType ← recursive-load`;
            const innerLoadType = request.Phase === 'source' ? 'single' : 'recursive-load';
            step`2.g.ii.1  InnerModuleLoading(state, record.[[Module]], innerLoadType, request.[[ImportedNames]])`;
            yield* spec.InnerModuleLoading(state, record.Module, innerLoadType, request.ImportedNames);
          } else {
            step`2.g.iii    else`;
            step`2.g.iii.1  HostLoadImportedModule(module, request, state.[[HostDefined]], state)`;
            yield* spec.HostLoadImportedModule(module, request, state.HostDefined, state);
            step`2.g.iii.2  note: the host goes on in FinishLoadingImportedModule, and so in ContinueModuleLoading`;
          }
        }
        step`2.g.iv  if state.[[IsLoading]] = false, return unused`;
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
      for (const loaded of Visited.records()) {
        step`5.b.i  if loaded.[[Module]].[[Status]] = new, loaded.[[Module]].[[Status]] ← unlinked`;
        if (hasStatus(loaded.Module, 'new')) loaded.Module.Status = 'unlinked';
      }
      step`5.c    ! Call(state.[[PromiseCapability]].[[Resolve]], undefined, « undefined »)`;
      X(() => spec.Call(state.PromiseCapability.Resolve, undefined, [undefined]));
    }
    step`6    return unused`;
  },
);
