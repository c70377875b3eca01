import { algorithm } from '../../algorithm';
import { ThrowCompletion } from '../../completion';
import { isEngineFailure } from '../../engineFailures';
import { hostError, loadingHookThrew } from '../../errors';
import type { PendingLoad } from '../../agent/PendingLoads';
import { referrerId } from '../moduleId';

/**
 * https://tc39.es/ecma262/#sec-HostLoadImportedModule
 *
 * Loads that the hook settles before it returns are continued here, after it, so that neither its frames nor ours nest as deep as
 * the graph.
 */
export const HostLoadImportedModule = algorithm(
  'HostLoadImportedModule',
  function* (_step, { agent, spec }, referrer, moduleRequest, hostDefined, payload) {
    const load = { referrer, moduleRequest, payload };
    const settlements = agent.loads.ask(
      load,
      () => agent.host.HostLoadImportedModule(agent, referrer, moduleRequest, hostDefined, payload),
      (thrown) => new ThrowCompletion(isEngineFailure(thrown) ? hookFailure(load, thrown) : thrown),
    );
    for (const { load: settled, result } of settlements) {
      yield* spec.FinishLoadingImportedModule(settled.referrer, settled.moduleRequest, settled.payload, result);
    }
  },
);

function hookFailure({ referrer, moduleRequest }: PendingLoad, cause: unknown): object {
  const realm = 'Realm' in referrer ? referrer.Realm : referrer;
  return hostError(realm, loadingHookThrew({ module: referrerId(referrer), request: moduleRequest, cause }));
}
