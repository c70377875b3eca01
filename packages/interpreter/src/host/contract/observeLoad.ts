import { ThrowCompletion, type CompletionRecord } from '../../completion';
import type { LoadPayload, Referrer } from '../Host';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';
import { ContractViolation, must, type ContractScene } from './ContractCase';
import type { ContractRequest } from './HostSubject';
import { turn } from './turns';

/** How long a load may take. */
const patience = 5_000;

/** What a host performed FinishLoadingImportedModule with. */
export interface ObservedLoad {
  readonly result: CompletionRecord<ModuleRecord>;
  readonly request: ModuleRequestRecord;
}

/** Calls the loading hook by itself and waits for what it settles the load with, and a little longer for what it must not do. */
export async function observeLoad(scene: ContractScene, request: ContractRequest): Promise<ObservedLoad> {
  const { agent, host, realm, settleLoads } = scene;
  const moduleRequest = recordOf(request);
  const payload = opaquePayload();
  const settled: { referrer: Referrer; request: ModuleRequestRecord; payload: LoadPayload; result: CompletionRecord<ModuleRecord> }[] = [];
  const observing = Object.create(agent, {
    FinishLoadingImportedModule: {
      value: (referrer: Referrer, asked: ModuleRequestRecord, given: LoadPayload, result: CompletionRecord<ModuleRecord>) =>
        void settled.push({ referrer, request: asked, payload: given, result }),
    },
  }) as typeof agent;
  host.HostLoadImportedModule(observing, realm, moduleRequest, undefined, payload);
  const deadline = Date.now() + patience;
  while (settled.length === 0) {
    settleLoads?.();
    must(Date.now() < deadline, `settle the load of '${request.specifier}' (it has not within ${patience} ms)`);
    await turn();
  }
  await turn();
  const [load] = settled;
  must(settled.length === 1, 'settle a load once');
  must(load!.payload === payload, 'hand the payload back as it is');
  must(load!.referrer === realm && load!.request === moduleRequest, 'settle the load that it was asked for');
  return { result: load!.result, request: moduleRequest };
}

/** The realm's referrer loads a module, which the contract takes for granted. */
export async function loadedModule(scene: ContractScene, request: ContractRequest): Promise<ModuleRecord> {
  const { result } = await observeLoad(scene, request);
  if (result instanceof ThrowCompletion) {
    throw new ContractViolation(`The host must load '${request.specifier}': ${scene.agent.describeError(result.Value).message}`);
  }
  return result.Value;
}

function recordOf({ specifier, attributes = {} }: ContractRequest): ModuleRequestRecord {
  const keys = Object.keys(attributes).sort();
  return { Specifier: specifier, Attributes: keys.map((Key) => ({ Key, Value: attributes[Key]! })) };
}

/** A payload that cannot be looked into. */
function opaquePayload(): LoadPayload {
  const refuse = (): never => {
    throw new ContractViolation('The host must treat the payload as opaque');
  };
  const handler = new Proxy({}, { get: () => refuse });
  return new Proxy({}, handler) as LoadPayload;
}
