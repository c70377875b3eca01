import { Agent } from '../agent/Agent';
import { composeSpec } from '../composeSpec';
import { es2027 } from '../es2027';
import { Budget } from '../evaluator/Budget';
import type { Evaluator } from '../evaluator/Evaluator';
import { defaultHost } from '../host/defaultHost';
import type { Host } from '../host/Host';
import { createHostRealm } from '../realm/createHostRealm';
import { installErrors } from '../realm/errors/installErrors';
import { hostIntrinsics } from '../realm/hostIntrinsics';
import type { Intrinsics } from '../realm/Intrinsics';
import { Realm } from '../realm/Realm';
import { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import type { Tracer } from '../Tracer';

/** A tracer that only makes algorithms run as they are written. */
export const silentTracer: Tracer = { enter() {}, step() {}, leave() {} };

export interface BareAgentOptions {
  readonly tracer?: Tracer | null;
  readonly host?: Host;
  /** What stands in for the evaluator. */
  readonly evaluator?: Partial<Evaluator>;
}

/** An agent without an evaluator: its modules load and link, and nothing runs. */
export function agentWithoutEvaluator(options: BareAgentOptions = {}): Agent {
  return new Agent({
    spec: composeSpec(es2027),
    host: options.host ?? defaultHost,
    tracer: options.tracer ?? null,
    budget: new Budget(),
    createEvaluator: () => ({ InstantiateFunctionObject: () => () => {}, ...options.evaluator }) as Evaluator,
  });
}

/** A realm of the host's, whose own code `vm` runs natively; what the evaluator would install is missing. */
export function hostRealm(agent: Agent): Realm {
  const made = createHostRealm();
  const realm: Realm = new Realm(agent, made.globalObject, hostIntrinsics(made) as Intrinsics, made.kit, installErrors(made, agent, () => realm));
  return realm;
}

/** A realm that has nothing but an agent and errors: enough for modules that are never linked. */
export function bareRealm(agent: Agent): Realm {
  return { Agent: agent, newError: (name: string, message: string) => ({ name, message }) } as unknown as Realm;
}

/** Source Text Module Records of a map from specifier to source text, loaded but not linked. */
export function sourceModules(
  sources: Readonly<Record<string, string>>,
  tracer: Tracer | null = null,
  makeRealm: (agent: Agent) => Realm = bareRealm,
): ReadonlyMap<string, SourceTextModuleRecord> {
  const agent = agentWithoutEvaluator({ tracer });
  const realm = makeRealm(agent);
  const modules = new Map<string, SourceTextModuleRecord>();
  for (const [id, source] of Object.entries(sources)) {
    const module = agent.spec.ParseModule(source, realm, undefined, id);
    if (!(module instanceof SourceTextModuleRecord)) throw new Error(module[0].message);
    modules.set(id, module);
  }
  for (const module of modules.values()) {
    for (const request of module.RequestedModules) {
      const { Specifier, Attributes } = request;
      module.LoadedModules.append({ Specifier, Attributes, Module: modules.get(Specifier)! });
    }
    module.Status = 'unlinked';
  }
  return modules;
}
