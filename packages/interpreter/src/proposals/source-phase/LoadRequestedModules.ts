import { algorithm } from '../../algorithm';
import { X } from '../../completion';
import { GraphLoadingState } from '../../records/GraphLoadingState';
import { MemberList } from '../../records/MemberList';

/** https://tc39.es/ecma262/pr/3492/#sec-LoadRequestedModules */
export const LoadRequestedModules = algorithm(
  'CyclicModuleRecord.LoadRequestedModules',
  (step, { agent, spec }, module, hostDefined) => {
    step`1  if hostDefined is not present, hostDefined ← empty`;
    hostDefined ??= undefined;
    step`2  promiseCapability ← ! NewPromiseCapability(%Promise%)`;
    const promiseCapability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
    step`3  state ← GraphLoadingState { [[IsLoading]]: true, [[PendingModulesCount]]: 1, [[Visited]]: « », [[PromiseCapability]]: promiseCapability, [[HostDefined]]: hostDefined }`;
    const state = new GraphLoadingState({
      IsLoading: true,
      PendingModulesCount: 1,
      Visited: new MemberList(),
      PromiseCapability: promiseCapability,
      HostDefined: hostDefined,
    });
    step`4  InnerModuleLoading(state, module, recursive-load)`;
    spec.InnerModuleLoading(state, module, 'recursive-load');
    step`5  return promiseCapability.[[Promise]]`;
    return promiseCapability.Promise;
  },
);
