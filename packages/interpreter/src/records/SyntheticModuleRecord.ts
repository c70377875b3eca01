import type { ThrowCompletionOr } from '../completion';
import type { EnginePromise } from '../promises/EnginePromise';
import { ModuleRecord, type ModuleFields } from './ModuleRecord';
import type { ExportResolution } from './ResolvedBinding';
import type { ResolveSet } from './ResolveSet';

/** The Abstract Closure that gives a Synthetic Module Record's exports their values; it throws guest values. */
export type EvaluationSteps = (module: SyntheticModuleRecord) => ThrowCompletionOr<void>;

/** https://tc39.es/ecma262/#table-synthetic-module-record-fields */
export interface SyntheticModuleFields extends ModuleFields {
  readonly ExportNames: readonly string[];
  readonly EvaluationSteps: EvaluationSteps;
}

/** https://tc39.es/ecma262/#sec-synthetic-module-records */
export class SyntheticModuleRecord extends ModuleRecord {
  override readonly kind = 'SyntheticModuleRecord';

  readonly ExportNames: readonly string[];
  readonly EvaluationSteps: EvaluationSteps;

  constructor(fields: SyntheticModuleFields) {
    super(fields);
    this.ExportNames = fields.ExportNames;
    this.EvaluationSteps = fields.EvaluationSteps;
  }

  override LoadRequestedModules(hostDefined?: unknown): EnginePromise {
    return this.Realm.Agent.spec['SyntheticModuleRecord.LoadRequestedModules'](this, hostDefined);
  }

  override GetExportedNames(exportStarSet?: Set<ModuleRecord>): string[] {
    return this.Realm.Agent.spec['SyntheticModuleRecord.GetExportedNames'](this, exportStarSet);
  }

  override ResolveExport(exportName: string, resolveSet?: ResolveSet): ExportResolution {
    return this.Realm.Agent.spec['SyntheticModuleRecord.ResolveExport'](this, exportName, resolveSet);
  }

  override Link(): ThrowCompletionOr<void> {
    return this.Realm.Agent.spec['SyntheticModuleRecord.Link'](this);
  }

  override Evaluate(): EnginePromise {
    return this.Realm.Agent.spec['SyntheticModuleRecord.Evaluate'](this);
  }
}
