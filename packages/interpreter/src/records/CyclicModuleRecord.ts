import type { ThrowCompletion, ThrowCompletionOr } from '../completion';
import type { EnginePromise } from '../promises/EnginePromise';
import type { Realm } from '../realm/Realm';
import { LoadedModuleRequests } from './LoadedModuleRequests';
import { ModuleRecord } from './ModuleRecord';
import type { ModuleRequestRecord } from './ModuleRequest';
import type { PromiseCapabilityRecord } from './PromiseCapability';

/** The values of [[Status]], in the order in which a module goes through them. */
export type ModuleStatus = 'new' | 'unlinked' | 'linking' | 'linked' | 'evaluating' | 'evaluating-async' | 'evaluated';

/** https://tc39.es/ecma262/#sec-cyclic-module-records */
export abstract class CyclicModuleRecord extends ModuleRecord {
  Status: ModuleStatus = 'new';
  EvaluationError: ThrowCompletion | undefined = undefined;
  DFSAncestorIndex: number | undefined = undefined;
  readonly RequestedModules: readonly ModuleRequestRecord[];
  readonly LoadedModules: LoadedModuleRequests = new LoadedModuleRequests();
  CycleRoot: CyclicModuleRecord | undefined = undefined;
  readonly HasTLA: boolean;
  AsyncEvaluationOrder: 'unset' | number | 'done' = 'unset';
  TopLevelCapability: PromiseCapabilityRecord<EnginePromise> | undefined = undefined;
  readonly AsyncParentModules: CyclicModuleRecord[] = [];
  PendingAsyncDependencies: number | undefined = undefined;

  constructor(realm: Realm, hostDefined: unknown, requestedModules: readonly ModuleRequestRecord[], hasTLA: boolean) {
    super(realm, hostDefined);
    this.RequestedModules = requestedModules;
    this.HasTLA = hasTLA;
  }

  override LoadRequestedModules(hostDefined?: unknown): EnginePromise {
    return this.Realm.Agent.spec['CyclicModuleRecord.LoadRequestedModules'](this, hostDefined);
  }

  override Link(): ThrowCompletionOr<void> {
    return this.Realm.Agent.spec['CyclicModuleRecord.Link'](this);
  }

  override Evaluate(): EnginePromise {
    return this.Realm.Agent.spec['CyclicModuleRecord.Evaluate'](this);
  }

  /** Makes the module's environment and resolves its imports. */
  abstract InitializeEnvironment(): ThrowCompletionOr<void>;
  /** Evaluates the module's own code; with top-level await, settles the capability when that has ended. */
  abstract ExecuteModule(capability?: PromiseCapabilityRecord): ThrowCompletionOr<void>;
}

/** Whether the module has one of these statuses. A plain boolean on purpose: a narrowed `Status` would outlive the calls that change it. */
export function hasStatus(module: CyclicModuleRecord, ...statuses: readonly ModuleStatus[]): boolean {
  return statuses.includes(module.Status);
}
