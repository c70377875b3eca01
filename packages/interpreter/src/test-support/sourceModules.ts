import { Agent } from '../agent/Agent';
import { composeSpec } from '../composeSpec';
import { es2027 } from '../es2027';
import { Budget } from '../evaluator/Budget';
import type { Evaluator } from '../evaluator/Evaluator';
import { defaultHost } from '../host/defaultHost';
import type { Realm } from '../realm/Realm';
import { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import type { Tracer } from '../Tracer';

/** A tracer that only makes algorithms run as they are written. */
export const silentTracer: Tracer = { enter() {}, step() {}, leave() {} };

/**
 * Source Text Module Records of a map from specifier to source text, loaded but not linked, in an agent whose realm has nothing but
 * a name for errors.
 */
export function sourceModules(
  sources: Readonly<Record<string, string>>,
  tracer: Tracer | null = null,
): ReadonlyMap<string, SourceTextModuleRecord> {
  const agent = new Agent({
    spec: composeSpec(es2027),
    host: defaultHost,
    tracer,
    budget: new Budget(),
    createEvaluator: () => ({}) as Evaluator,
  });
  const realm = { Agent: agent, newError: (name: string, message: string) => ({ name, message }) } as unknown as Realm;
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
