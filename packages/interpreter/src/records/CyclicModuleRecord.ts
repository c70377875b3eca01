import type { ImportedNames } from '@modrec/parser';
import type { ThrowCompletion, ThrowCompletionOr } from '../completion';
import type { EnginePromise } from '../promises/EnginePromise';
import type { LoadedModuleRequests } from './LoadedModuleRequests';
import { ModuleRecord, type ModuleFields } from './ModuleRecord';
import type { ModuleRequestRecord } from './ModuleRequest';
import type { PromiseCapabilityRecord } from './PromiseCapability';

/** The values of [[Status]], in the order in which a module goes through them. */
export type ModuleStatus = 'new' | 'unlinked' | 'linking' | 'linked' | 'evaluating' | 'evaluating-async' | 'evaluated';

/** https://tc39.es/ecma262/#table-cyclic-module-fields */
export interface CyclicModuleFields extends ModuleFields {
  readonly Status: ModuleStatus;
  readonly EvaluationError: ThrowCompletion | undefined;
  readonly DFSAncestorIndex: number | undefined;
  readonly RequestedModules: readonly ModuleRequestRecord[];
  readonly LoadedModules: LoadedModuleRequests;
  readonly CycleRoot: CyclicModuleRecord | undefined;
  readonly HasTLA: boolean;
  readonly AsyncEvaluationOrder: 'unset' | number | 'done';
  readonly TopLevelCapability: PromiseCapabilityRecord<EnginePromise> | undefined;
  readonly AsyncParentModules: CyclicModuleRecord[];
  readonly PendingAsyncDependencies: number | undefined;
}

/** https://tc39.es/ecma262/#sec-cyclic-module-records */
export abstract class CyclicModuleRecord extends ModuleRecord {
  Status: ModuleStatus;
  EvaluationError: ThrowCompletion | undefined;
  DFSAncestorIndex: number | undefined;
  readonly RequestedModules: readonly ModuleRequestRecord[];
  readonly LoadedModules: LoadedModuleRequests;
  CycleRoot: CyclicModuleRecord | undefined;
  readonly HasTLA: boolean;
  AsyncEvaluationOrder: 'unset' | number | 'done';
  TopLevelCapability: PromiseCapabilityRecord<EnginePromise> | undefined;
  readonly AsyncParentModules: CyclicModuleRecord[];
  PendingAsyncDependencies: number | undefined;

  constructor(fields: CyclicModuleFields) {
    super(fields);
    this.Status = fields.Status;
    this.EvaluationError = fields.EvaluationError;
    this.DFSAncestorIndex = fields.DFSAncestorIndex;
    this.RequestedModules = fields.RequestedModules;
    this.LoadedModules = fields.LoadedModules;
    this.CycleRoot = fields.CycleRoot;
    this.HasTLA = fields.HasTLA;
    this.AsyncEvaluationOrder = fields.AsyncEvaluationOrder;
    this.TopLevelCapability = fields.TopLevelCapability;
    this.AsyncParentModules = fields.AsyncParentModules;
    this.PendingAsyncDependencies = fields.PendingAsyncDependencies;
  }

  override LoadRequestedModules(hostDefined?: unknown, importedNames?: ImportedNames): EnginePromise {
    return this.Realm.Agent.spec['CyclicModuleRecord.LoadRequestedModules'](this, hostDefined, importedNames);
  }

  override Link(importedNames?: ImportedNames): ThrowCompletionOr<void> {
    return this.Realm.Agent.spec['CyclicModuleRecord.Link'](this, importedNames);
  }

  override Evaluate(importedNames?: ImportedNames): EnginePromise {
    return this.Realm.Agent.spec['CyclicModuleRecord.Evaluate'](this, importedNames);
  }

  /** Layer deferred-reexports: the requests that only those have who import these names; by default, none. */
  GetOptionalIndirectExportsModuleRequests(_importedNames?: ImportedNames): readonly ModuleRequestRecord[] {
    return [];
  }

  /** Makes the module's environment and resolves its imports. */
  abstract InitializeEnvironment(): ThrowCompletionOr<void>;
  /** Evaluates the module's own code; with top-level await, settles the capability when that has ended. */
  abstract ExecuteModule(capability?: PromiseCapabilityRecord): ThrowCompletionOr<void>;
}

/** Whether the module has one of these statuses. A plain boolean on purpose: a narrowed `Status` would outlive the calls that change it. */
export function hasStatus({ Status }: CyclicModuleRecord, a: ModuleStatus, b = a, c = a, d = a): boolean {
  return Status === a || Status === b || Status === c || Status === d;
}
