import type { Agent } from '../agent/Agent';
import { X } from '../completion';
import { typeError, unsupportedImportAttribute } from '../errors';
import type { LoadPayload } from '../host/Host';
import { referrerId } from '../modules/moduleId';
import type { EnginePromise } from '../promises/EnginePromise';
import type { Realm } from '../realm/Realm';
import { GraphLoadingState } from '../records/GraphLoadingState';
import { ImportedNamesRecords } from '../records/ImportedNamesRecords';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import type { PromiseCapabilityRecord } from '../records/PromiseCapability';

export interface ImportOptions {
  /** The realm that asks, and that the module will belong to. */
  readonly realm: Realm;
  readonly attributes?: Readonly<Record<string, string>>;
}

type Capability = PromiseCapabilityRecord<EnginePromise>;

/** What `import()` does after its arguments are evaluated, with the realm as referrer. */
export function importModule(agent: Agent, specifier: string, options: ImportOptions): Promise<object> {
  const capability = newCapability(agent);
  const request = moduleRequest(specifier, options);
  if (checkAttributes(agent, request, options.realm, capability)) {
    agent.spec.HostLoadImportedModule(options.realm, request, undefined, capability);
  }
  return capability.Promise as EnginePromise<object>;
}

/**
 * Asks the host for a module and continues as LoadRequestedModules would after a module's request: the graph of the module is
 * loaded, and nothing more.
 */
export function loadModule(agent: Agent, specifier: string, options: ImportOptions): Promise<ModuleRecord> {
  const { realm } = options;
  const capability = newCapability(agent);
  const request = moduleRequest(specifier, options);
  if (checkAttributes(agent, request, realm, capability)) {
    agent.spec.HostLoadImportedModule(realm, request, undefined, loadingState(capability));
  }
  return capability.Promise.then(() => loadedModule(agent, realm, request));
}

function newCapability(agent: Agent): Capability {
  return X(() => agent.spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
}

function moduleRequest(Specifier: string, { attributes = {} }: ImportOptions): ModuleRequestRecord {
  const keys = Object.keys(attributes).sort();
  return { Specifier, Attributes: keys.map((Key) => ({ Key, Value: attributes[Key]! })) };
}

/** Rejects the capability when the host does not support an attribute. */
function checkAttributes(agent: Agent, request: ModuleRequestRecord, realm: Realm, capability: Capability): boolean {
  if (agent.spec.AllImportAttributesSupported(request.Attributes)) return true;
  const supported = agent.spec.HostGetSupportedImportAttributes();
  capability.Reject(typeError(realm, unsupportedImportAttribute({ module: referrerId(realm), request, supported })));
  return false;
}

function loadingState(capability: Capability): LoadPayload {
  return new GraphLoadingState({
    PromiseCapability: capability,
    IsLoading: true,
    PendingModulesCount: 1,
    Visited: new ImportedNamesRecords(), // what [[Visited]] is with deferred re-exports, and a list of modules without
    HostDefined: undefined,
  });
}

function loadedModule(agent: Agent, realm: Realm, request: ModuleRequestRecord): ModuleRecord {
  const loaded = realm.LoadedModules.candidates(request).find((each) => agent.spec.ModuleRequestsEqual(each, request));
  return loaded!.Module;
}
