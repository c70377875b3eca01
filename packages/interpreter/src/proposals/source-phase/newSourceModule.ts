import type { Agent } from '../../agent/Agent';
import { typeError } from '../../errors';
import type { Realm } from '../../realm/Realm';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { SyntheticModuleRecord } from '../../records/SyntheticModuleRecord';
import { sourceOnly } from './errors';

/** What a host gives a module as its source. */
export interface ModuleSource {
  /** [[ModuleSource]]: an object of the module's realm, of this module alone. */
  readonly object: object;
  /** What GetModuleSourceKind tells, such as `WebAssembly.Module`. */
  readonly kind: string;
}

/** Gives a module its source. */
export function setModuleSource(agent: Agent, module: ModuleRecord, { object, kind }: ModuleSource): void {
  module.ModuleSource = object;
  module.moduleSourceKind = kind;
  agent.moduleSources.set(object, module);
}

/** A module that consists of its source alone: it exports nothing, and its evaluation is a TypeError. */
export function newSourceModule(agent: Agent, realm: Realm, id: string, source: ModuleSource): ModuleRecord {
  const module = new SyntheticModuleRecord({
    Realm: realm,
    Environment: undefined,
    Namespace: undefined,
    HostDefined: undefined,
    ExportNames: [],
    EvaluationSteps: () => {
      throw typeError(realm, sourceOnly(id));
    },
  });
  agent.moduleIds.set(module, id);
  setModuleSource(agent, module, source);
  return module;
}
