import { algorithm, GraphLoadingState, type Agent, type Layer } from '@modrec/interpreter';
import { importDynamically } from './importDynamically';
import { PerformPromiseThen } from './reactionsInRealm';
import type { VmReferrer } from './Referrer';

/**
 * Where `node:vm` departs from the standard: `import()` gives what a callback has made, anew each time, and any import attribute is for
 * the callback to judge.
 */
export const vmLayer: Layer = {
  name: 'node-vm',
  stage: 'API',
  date: '2026-11-20',
  source: 'nodejs/node@26.10.0',
  algorithms: {
    HostLoadImportedModule: algorithm('HostLoadImportedModule', function* (_step, { agent, spec }, referrer, moduleRequest, _hostDefined, payload) {
      if (payload instanceof GraphLoadingState) {
        const { linkedModule } = referrer.HostDefined as VmReferrer;
        yield* spec.FinishLoadingImportedModule(referrer, moduleRequest, payload, linkedModule!(moduleRequest));
        return;
      }
      importDynamically(agent as Agent, referrer, moduleRequest).then(payload.Resolve, payload.Reject);
    }),
    AllImportAttributesSupported: algorithm('AllImportAttributesSupported', () => true),
    PerformPromiseThen,
  },
};

