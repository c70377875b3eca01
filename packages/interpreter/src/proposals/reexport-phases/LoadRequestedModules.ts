import { algorithm } from '../../algorithm';
import { X } from '../../completion';
import { GraphLoadingState } from '../../records/GraphLoadingState';
import { ImportedNamesRecords } from '../../records/ImportedNamesRecords';

/** https://tc39.es/proposal-deferred-reexports/#sec-LoadRequestedModules, with the steps of source phase imports (s) */
export const LoadRequestedModules = algorithm(
  'CyclicModuleRecord.LoadRequestedModules',
  (step, { agent, spec }, module, hostDefined, importedNames) => {
    step`1  if importedNames is not present, importedNames ← all`;
    importedNames ??= 'all';
    step`2  if hostDefined is not present, hostDefined ← empty`;
    hostDefined ??= undefined;
    step`3  promiseCapability ← ! NewPromiseCapability(%Promise%)`;
    const promiseCapability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
    step`4  state ← GraphLoadingState { [[IsLoading]]: true, [[PendingModulesCount]]: 1, [[Visited]]: « », [[PromiseCapability]]: promiseCapability, [[HostDefined]]: hostDefined }`;
    const state = new GraphLoadingState({
      IsLoading: true,
      PendingModulesCount: 1,
      Visited: new ImportedNamesRecords(),
      PromiseCapability: promiseCapability,
      HostDefined: hostDefined,
    });
    step`5  InnerModuleLoading(state, module, recursive-load, importedNames)`;
    spec.InnerModuleLoading(state, module, 'recursive-load', importedNames);
    step`6  return promiseCapability.[[Promise]]`;
    return promiseCapability.Promise;
  },
);
