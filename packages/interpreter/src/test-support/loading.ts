import type { Agent } from '../agent/Agent';
import type { Host } from '../host/Host';
import type { ErrorDetails } from '../errors';
import type { ModuleRecord } from '../records/ModuleRecord';
import { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { agentWithoutEvaluator, hostRealm } from './sourceModules';

/** What came of a graph's loads. */
export interface LoadedGraph {
  readonly agent: Agent;
  readonly entry: SourceTextModuleRecord;
  /** The entry's requests: id of the module, or of what was exported. */
  readonly modules: readonly ModuleRecord[];
}

/** Parses an entry module and loads what it imports through a host. Rejects with the guest error. */
export async function load(host: Host, source: string, id = 'entry.js'): Promise<LoadedGraph> {
  const agent = agentWithoutEvaluator({ host });
  const entry = agent.spec.ParseModule(source, hostRealm(agent), undefined, id);
  if (!(entry instanceof SourceTextModuleRecord)) throw new Error(entry[0].message);
  await entry.LoadRequestedModules();
  return { agent, entry, modules: [...entry.LoadedModules].map(({ Module }) => Module) };
}

/** What the engine remembers of the error that a load fails with. */
export async function loadFailure(host: Host, source: string, id = 'entry.js'): Promise<ErrorDetails & { readonly name: string }> {
  const agent = agentWithoutEvaluator({ host });
  const realm = hostRealm(agent);
  const entry = agent.spec.ParseModule(source, realm, undefined, id) as SourceTextModuleRecord;
  const error = (await entry.LoadRequestedModules().then(
    () => {
      throw new Error('The load succeeds');
    },
    (reason: unknown) => reason,
  )) as Error;
  const constructors = realm.GlobalObject as Record<string, new () => Error>;
  if (!(error instanceof constructors.Error!)) throw error;
  return { name: error.name, ...agent.errorDetails.get(error)! };
}
