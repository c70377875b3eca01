import type { Agent } from '../agent/Agent';
import { EngineError, isEngineFailure } from '../engineFailures';
import { evaluationStepsThrew, hostError } from '../errors';
import type { Realm } from '../realm/Realm';
import { SyntheticModuleRecord } from '../records/SyntheticModuleRecord';

/** Gives an export its value. */
export type SetExport = (exportName: string, value: unknown) => void;

/** A Synthetic Module Record whose evaluation is a function of the host. */
export function createSyntheticModule(
  agent: Agent,
  exportNames: readonly string[],
  evaluate: (setExport: SetExport) => void,
  { realm, id, hostDefined }: { readonly realm: Realm; readonly id: string; readonly hostDefined?: unknown },
): SyntheticModuleRecord {
  const module = new SyntheticModuleRecord({
    Realm: realm,
    Environment: undefined,
    Namespace: undefined,
    HostDefined: hostDefined,
    ExportNames: [...new Set(exportNames)],
    EvaluationSteps: (self) => {
      try {
        evaluate((exportName, value) => setExport(self, exportName, value));
      } catch (thrown) {
        if (thrown instanceof EngineError || !isEngineFailure(thrown)) throw thrown;
        throw hostError(realm, evaluationStepsThrew({ module: id, cause: thrown }));
      }
    },
  });
  agent.moduleIds.set(module, id);
  return module;
}

function setExport(module: SyntheticModuleRecord, exportName: string, value: unknown): void {
  if (!module.ExportNames.includes(exportName)) {
    throw new EngineError('unknown-export', `The synthetic module has no export '${exportName}'`);
  }
  module.Realm.Agent.spec.SetSyntheticModuleExport(module, exportName, value);
}
