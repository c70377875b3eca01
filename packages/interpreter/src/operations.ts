import type {
  ImportedNames,
  ImportEntryRecord,
  ModuleRequestRecord,
  ParsedModule,
  ParsedScript,
  ParseErrors,
  Phase,
  SourceLocation,
  SyntaxErrorRecord,
  t,
} from '@modrec/parser';
import type { CompletionRecord, ThrowCompletionOr } from './completion';
import type { Call } from './driver';
import type { GlobalEnvironmentRecord } from './environments/GlobalEnvironmentRecord';
import type { ModuleEnvironmentRecord } from './environments/ModuleEnvironmentRecord';
import type { ImportMetaProperty, LoadPayload, Referrer } from './host/Host';
import type { ModuleNamespaceObject } from './namespace/ModuleNamespaceObject';
import type { EnginePromise } from './promises/EnginePromise';
import type { Realm } from './realm/Realm';
import type { CyclicModuleRecord } from './records/CyclicModuleRecord';
import type { GraphLoadingState } from './records/GraphLoadingState';
import type { JobCallbackRecord } from './records/JobCallback';
import type { MemberList } from './records/MemberList';
import type { ModuleRecord } from './records/ModuleRecord';
import type { ImportAttributeRecord, LoadedModuleRequestRecord } from './records/ModuleRequest';
import type { PromiseCapabilityRecord } from './records/PromiseCapability';
import type { ExportResolution } from './records/ResolvedBinding';
import type { ImportedNamesRecords } from './records/ImportedNamesRecords';
import type { ResolveSet } from './records/ResolveSet';
import type { ScriptRecord } from './records/ScriptRecord';
import type { SourceTextModuleRecord } from './records/SourceTextModuleRecord';
import type { SyntheticModuleRecord } from './records/SyntheticModuleRecord';

interface ParsedText {
  readonly Script: ParsedScript;
  readonly Module: ParsedModule;
}

type Callable = (...args: unknown[]) => unknown;

/**
 * The operations, in the order of the standard: what each takes and gives. A concrete method has its record's kind before its name,
 * and the record as its first parameter. `ThrowCompletionOr` marks an operation that may throw.
 */
export interface Operations {
  // Operations on objects
  Get(O: object, P: PropertyKey): ThrowCompletionOr<unknown>;
  Call(F: unknown, V: unknown, argumentsList?: readonly unknown[]): ThrowCompletionOr<unknown>;
  IsCallable(argument: unknown): argument is Callable;
  CreateDataPropertyOrThrow(O: object, P: PropertyKey, V: unknown): ThrowCompletionOr<void>;
  OrdinaryObjectCreate(proto: object | null): object;
  ParseJSON(text: string, currentRealm: Realm): ThrowCompletionOr<{ readonly Value: unknown }>;
  CreateBuiltinFunction(behaviour: Callable, length: number, name: string, realm?: Realm): Callable;
  EnumerableOwnProperties(O: object, kind: 'key' | 'value' | 'key+value'): ThrowCompletionOr<readonly object[]>;
  ToString(argument: unknown): ThrowCompletionOr<string>;

  // Module Environment Records
  'ModuleEnvironmentRecord.GetBindingValue'(
    envRecord: ModuleEnvironmentRecord,
    name: string,
    strict: boolean,
  ): ThrowCompletionOr<unknown>;
  'ModuleEnvironmentRecord.HasThisBinding'(envRecord: ModuleEnvironmentRecord): true;
  'ModuleEnvironmentRecord.GetThisBinding'(envRecord: ModuleEnvironmentRecord): undefined;
  CreateImportBinding(
    envRecord: ModuleEnvironmentRecord,
    name: string,
    targetModule: ModuleRecord,
    targetName: string,
  ): void;
  /** Of the layer deferred-reexports. */
  CreateDeferredInitializationBinding(envRecord: ModuleEnvironmentRecord, name: string, initializationSteps: () => unknown): void;
  NewModuleEnvironment(outerEnv: GlobalEnvironmentRecord): ModuleEnvironmentRecord;

  // Execution contexts, jobs, agents
  HostMakeJobCallback(callback: Callable): JobCallbackRecord;
  HostCallJobCallback(jobCallback: JobCallbackRecord, thisValue: unknown, argList: readonly unknown[]): ThrowCompletionOr<unknown>;
  GetActiveScriptOrModule(): ScriptRecord | ModuleRecord | null;
  IncrementModuleAsyncEvaluationCount(): number;

  // Module namespace exotic objects
  'ModuleNamespace.[[GetPrototypeOf]]'(obj: ModuleNamespaceObject): null;
  'ModuleNamespace.[[SetPrototypeOf]]'(obj: ModuleNamespaceObject, proto: object | null): boolean;
  'ModuleNamespace.[[IsExtensible]]'(obj: ModuleNamespaceObject): false;
  'ModuleNamespace.[[PreventExtensions]]'(obj: ModuleNamespaceObject): true;
  'ModuleNamespace.[[GetOwnProperty]]'(
    obj: ModuleNamespaceObject,
    propertyKey: string | symbol,
  ): ThrowCompletionOr<PropertyDescriptor | undefined>;
  'ModuleNamespace.[[DefineOwnProperty]]'(
    obj: ModuleNamespaceObject,
    propertyKey: string | symbol,
    propertyDesc: PropertyDescriptor,
  ): ThrowCompletionOr<boolean>;
  'ModuleNamespace.[[HasProperty]]'(obj: ModuleNamespaceObject, propertyKey: string | symbol): ThrowCompletionOr<boolean>;
  'ModuleNamespace.[[Get]]'(
    obj: ModuleNamespaceObject,
    propertyKey: string | symbol,
    receiver: unknown,
  ): ThrowCompletionOr<unknown>;
  'ModuleNamespace.[[Set]]'(obj: ModuleNamespaceObject, propertyKey: string | symbol, value: unknown, receiver: unknown): false;
  'ModuleNamespace.[[Delete]]'(obj: ModuleNamespaceObject, propertyKey: string | symbol): ThrowCompletionOr<boolean>;
  'ModuleNamespace.[[OwnPropertyKeys]]'(obj: ModuleNamespaceObject): ThrowCompletionOr<(string | symbol)[]>;
  /** `phase`: layer import-defer. */
  ModuleNamespaceCreate(module: ModuleRecord, exports: readonly string[], phase?: Phase): object;

  /** Of the layer import-defer. */
  IsSymbolLikeNamespaceKey(propertyKey: string | symbol, namespace: ModuleNamespaceObject): propertyKey is symbol | 'then';
  /** Of the layer import-defer. */
  GetModuleExportsList(obj: ModuleNamespaceObject): ThrowCompletionOr<ModuleNamespaceObject['Exports']>;

  // Import calls and import.meta
  /** `phase`: layers import-defer, source-phase-imports. */
  EvaluateImportCall(specifierExpr: () => unknown, optionsExpr?: () => unknown, phase?: Phase): ThrowCompletionOr<object>;
  /** `phase`: layers import-defer, source-phase-imports. */
  ContinueDynamicImport(
    promiseCapability: PromiseCapabilityRecord,
    moduleCompletion: CompletionRecord<ModuleRecord>,
    phase?: Phase,
  ): void;
  HostGetImportMetaProperties(module: ModuleRecord): readonly ImportMetaProperty[];
  HostFinalizeImportMeta(importMeta: object, module: ModuleRecord): void;

  // Source text
  ParseText<Goal extends 'Script' | 'Module'>(sourceText: string, goalSymbol: Goal, id?: string): ParsedText[Goal] | ParseErrors;
  BoundNames(node: t.Node): readonly string[];
  IsConstantDeclaration(node: t.Node): boolean;

  // Scripts
  ParseScript(
    sourceText: string,
    realm: Realm,
    hostDefined: unknown,
    id?: string,
  ): ScriptRecord | readonly [SyntaxErrorRecord, ...SyntaxErrorRecord[]];
  ScriptEvaluation(scriptRecord: ScriptRecord): ThrowCompletionOr<unknown>;
  GlobalDeclarationInstantiation(
    script: ScriptRecord['ECMAScriptCode'],
    envRecord: GlobalEnvironmentRecord,
  ): ThrowCompletionOr<void>;

  // Module requests
  ImportedLocalNames(importEntries: readonly ImportEntryRecord[]): readonly string[];
  ModuleRequestsEqual(
    x: ModuleRequestRecord | LoadedModuleRequestRecord,
    y: ModuleRequestRecord | LoadedModuleRequestRecord,
  ): boolean;

  /** Of the layer deferred-reexports. */
  MergeImportedNames(a: ImportedNames, b: ImportedNames): ImportedNames;
  /** Of the layer deferred-reexports. */
  ExcludeImportedNames(a: ImportedNames, b: ImportedNames): ImportedNames;

  /** Of the layer import-defer. */
  ModuleRequestsKeyEqual(
    left: ModuleRequestRecord | LoadedModuleRequestRecord,
    right: ModuleRequestRecord | LoadedModuleRequestRecord,
  ): boolean;

  // Abstract methods of Module Records that recursive operations call
  GetExportedNames(module: ModuleRecord, exportStarSet?: Set<ModuleRecord>): string[];
  /** `deferNamespaceExportSet`: layer deferred-reexports. */
  ResolveExport(
    module: ModuleRecord,
    exportName: string,
    resolveSet?: ResolveSet,
    deferNamespaceExportSet?: ResolveSet,
  ): ExportResolution;

  // Module Records
  /** `importedNames`: layer deferred-reexports. */
  EvaluateModuleSync(module: ModuleRecord, importedNames?: ImportedNames): ThrowCompletionOr<void>;

  /** Of the layer import-defer. */
  IsModuleSCCEvaluated(module: CyclicModuleRecord): boolean;
  /** Of the layer import-defer; `importedNames`: layer deferred-reexports. */
  ReadyForSyncExecution(module: ModuleRecord, seen?: Set<ModuleRecord>, importedNames?: ImportedNames): boolean;

  // Cyclic Module Records: loading
  /** `importedNames`: layer deferred-reexports. */
  'CyclicModuleRecord.LoadRequestedModules'(
    module: CyclicModuleRecord,
    hostDefined?: unknown,
    importedNames?: ImportedNames,
  ): EnginePromise;
  /** `loadType`: layer source-phase-imports; `importedNames`: layer deferred-reexports. */
  InnerModuleLoading(
    state: GraphLoadingState,
    module: ModuleRecord,
    loadType?: 'single' | 'recursive-load',
    importedNames?: ImportedNames,
  ): void;
  /** `phase`: layer source-phase-imports; `importedNames`: layer deferred-reexports. */
  ContinueModuleLoading(
    state: GraphLoadingState,
    moduleCompletion: CompletionRecord<ModuleRecord>,
    phase?: Phase,
    importedNames?: ImportedNames,
  ): void;

  // Cyclic Module Records: linking
  /** `importedNames`: layer deferred-reexports. */
  'CyclicModuleRecord.Link'(module: CyclicModuleRecord, importedNames?: ImportedNames): ThrowCompletionOr<void>;
  InnerModuleLinking(
    module: ModuleRecord,
    stack: MemberList<CyclicModuleRecord>,
    index: number,
  ): ThrowCompletionOr<number>;

  /** Of the layer deferred-reexports. */
  BuildLinkingList(
    linkingList: Set<ModuleRecord>,
    referrer: CyclicModuleRecord,
    moduleRequests: readonly ModuleRequestRecord[],
    previouslyImportedNames: ImportedNamesRecords,
  ): void;

  // Cyclic Module Records: evaluation
  /** `importedNames`: layer deferred-reexports. */
  'CyclicModuleRecord.Evaluate'(module: CyclicModuleRecord, importedNames?: ImportedNames): EnginePromise;
  InnerModuleEvaluation(
    module: ModuleRecord,
    stack: MemberList<CyclicModuleRecord>,
    index: number,
  ): ThrowCompletionOr<number>;
  /** Of the layer import-defer. */
  GatherAsynchronousTransitiveDependencies(module: ModuleRecord, seen?: Set<ModuleRecord>): ReadonlySet<CyclicModuleRecord>;
  /** Of the layer deferred-reexports. */
  GatherAsynchronousTransitiveDependenciesForRequests(
    referrer: CyclicModuleRecord,
    moduleRequests: readonly ModuleRequestRecord[],
    seen: Set<ModuleRecord>,
  ): ReadonlySet<CyclicModuleRecord>;
  /** Of the layer deferred-reexports. */
  BuildEvaluationList(
    evaluationList: Set<ModuleRecord>,
    referrer: CyclicModuleRecord,
    moduleRequests: readonly ModuleRequestRecord[],
  ): void;
  /** Of the layer deferred-reexports. */
  ListAppendUnique(list1: Set<ModuleRecord>, list2: Iterable<ModuleRecord>): void;
  /** Of the layer deferred-reexports. */
  GetNewOptionalIndirectExportsModuleRequests(
    module: CyclicModuleRecord,
    importedNames: ImportedNames,
    previouslyImportedNames: ImportedNamesRecords,
  ): readonly ModuleRequestRecord[];
  ExecuteAsyncModule(module: CyclicModuleRecord): void;
  GatherAvailableAncestors(module: CyclicModuleRecord, execList: MemberList<CyclicModuleRecord>): void;
  AsyncModuleExecutionFulfilled(module: CyclicModuleRecord): void;
  AsyncModuleExecutionRejected(module: CyclicModuleRecord, error: unknown): void;

  // Source Text Module Records
  ParseModule(
    sourceText: string,
    realm: Realm,
    hostDefined: unknown,
    id?: string,
  ): SourceTextModuleRecord | readonly [SyntaxErrorRecord, ...SyntaxErrorRecord[]];
  'SourceTextModuleRecord.GetExportedNames'(module: SourceTextModuleRecord, exportStarSet?: Set<ModuleRecord>): string[];
  'SourceTextModuleRecord.ResolveExport'(
    module: SourceTextModuleRecord,
    exportName: string,
    resolveSet?: ResolveSet,
    deferNamespaceExportSet?: ResolveSet,
  ): ExportResolution;
  /** Of the layer deferred-reexports. */
  ResolveSetContains(resolveSet: ResolveSet, module: ModuleRecord, exportName: string): boolean;
  /** Of the layer deferred-reexports. */
  NamespaceMemberIsUnresolvableOptional(
    deferNamespaceExportSet: ResolveSet,
    reexporterModule: ModuleRecord,
    exportName: string,
    namespaceModule: ModuleRecord,
    namespaceNames: readonly string[],
    onAmbiguous: 'allow-ambiguous' | 'disallow-ambiguous',
  ): boolean;
  /** Of the layer deferred-reexports. */
  EnsureResolvableBinding(
    module: ModuleRecord,
    name: string,
    onAmbiguous: 'allow-ambiguous' | 'disallow-ambiguous',
    importer: { readonly module: SourceTextModuleRecord; readonly loc: SourceLocation },
  ): ThrowCompletionOr<void>;
  /** Of the layer deferred-reexports. */
  'SourceTextModuleRecord.GetOptionalIndirectExportsModuleRequests'(
    module: SourceTextModuleRecord,
    importedNames?: ImportedNames,
  ): ModuleRequestRecord[];
  'SourceTextModuleRecord.InitializeEnvironment'(module: SourceTextModuleRecord): ThrowCompletionOr<void>;
  'SourceTextModuleRecord.ExecuteModule'(
    module: SourceTextModuleRecord,
    capability?: PromiseCapabilityRecord,
  ): ThrowCompletionOr<void>;

  /** Of the layer esm-phase-imports. */
  'SourceTextModuleRecord.GetModuleSourceKind'(module: SourceTextModuleRecord): string;

  // Synthetic Module Records
  CreateDefaultExportSyntheticModule(defaultExport: unknown, currentRealm: Realm): SyntheticModuleRecord;
  ParseJSONModule(source: string, currentRealm: Realm): ThrowCompletionOr<SyntheticModuleRecord>;
  /** Of the layer import-text. */
  CreateTextModule(source: string, currentRealm: Realm): SyntheticModuleRecord;
  /** Of the layer import-bytes. */
  CreateBytesModule(arrayBuffer: ArrayBuffer, currentRealm: Realm): SyntheticModuleRecord;
  SetSyntheticModuleExport(module: SyntheticModuleRecord, exportName: string, exportValue: unknown): void;
  'SyntheticModuleRecord.LoadRequestedModules'(module: SyntheticModuleRecord, hostDefined?: unknown): EnginePromise;
  'SyntheticModuleRecord.GetExportedNames'(module: SyntheticModuleRecord, exportStarSet?: Set<ModuleRecord>): string[];
  'SyntheticModuleRecord.ResolveExport'(
    module: SyntheticModuleRecord,
    exportName: string,
    resolveSet?: ResolveSet,
  ): ExportResolution;
  'SyntheticModuleRecord.Link'(module: SyntheticModuleRecord): void;
  'SyntheticModuleRecord.Evaluate'(module: SyntheticModuleRecord): EnginePromise;

  // Loading a module through the host
  GetImportedModule(referrer: CyclicModuleRecord, request: ModuleRequestRecord): ModuleRecord;
  HostLoadImportedModule(
    referrer: Referrer,
    moduleRequest: ModuleRequestRecord,
    hostDefined: unknown,
    payload: LoadPayload,
  ): void;
  FinishLoadingImportedModule(
    referrer: Referrer,
    moduleRequest: ModuleRequestRecord,
    payload: LoadPayload,
    result: CompletionRecord<ModuleRecord>,
  ): void;
  /** Of the layer source-phase-imports. */
  HostGetModuleSourceModuleRecord(specifier: object): ModuleRecord | 'not-a-source';
  AllImportAttributesSupported(attrs: readonly ImportAttributeRecord[]): boolean;
  HostGetSupportedImportAttributes(): readonly string[];
  /** `phase`: layer import-defer; `importedNames`: layer deferred-reexports. */
  GetModuleNamespace(module: ModuleRecord, phase?: Phase, importedNames?: 'all' | readonly string[]): object;

  /** Of the layer esm-phase-imports. */
  GetModuleSourceModuleRecord(specifier: object): ModuleRecord | 'not-a-source';

  // Module source objects
  /** Of the layer source-phase-imports. */
  AbstractModuleSource(realm: Realm): ThrowCompletionOr<never>;
  /** Of the layer source-phase-imports. */
  'get AbstractModuleSource.prototype[@@toStringTag]'(thisValue: unknown): string | undefined;
  /** Of the layer esm-phase-imports. */
  ModuleSource(realm: Realm): ThrowCompletionOr<never>;

  // Disposal
  DisposeResources(disposableResourceStack: unknown[], completion: CompletionRecord<unknown>): ThrowCompletionOr<unknown>;

  // Promises
  NewPromiseCapability<PromiseType extends object>(
    C: new (executor: (resolve: Callable, reject: Callable) => void) => PromiseType,
  ): PromiseCapabilityRecord<PromiseType>;
  PromiseResolve(C: typeof EnginePromise, x: unknown): EnginePromise;
  HostPromiseRejectionTracker(promise: object, operation: 'reject' | 'handle'): void;
  PerformPromiseThen(promise: object, onFulfilled: Callable, onRejected: Callable): void;
  /** Of the layer import-defer. */
  CreatePromiseAllResolveElement(
    index: number,
    values: unknown[],
    resultCapability: PromiseCapabilityRecord<EnginePromise>,
    remainingElementsCount: { Value: number },
  ): Callable;
  /** Of the layer import-defer. */
  SafePerformPromiseAll(promises: readonly EnginePromise[]): EnginePromise;
}

export type OperationName = keyof Operations;

/** The operations that only layers bring. */
export type LayerOperation =
  | HostedOperation
  | 'AbstractModuleSource'
  | 'GetModuleSourceModuleRecord'
  | 'ModuleSource'
  | 'SourceTextModuleRecord.GetModuleSourceKind'
  | 'get AbstractModuleSource.prototype[@@toStringTag]'
  | 'IsSymbolLikeNamespaceKey'
  | 'GetModuleExportsList'
  | 'ModuleRequestsKeyEqual'
  | 'IsModuleSCCEvaluated'
  | 'ReadyForSyncExecution'
  | 'GatherAsynchronousTransitiveDependencies'
  | 'CreatePromiseAllResolveElement'
  | 'SafePerformPromiseAll'
  | 'CreateDeferredInitializationBinding'
  | 'BuildLinkingList'
  | 'GatherAsynchronousTransitiveDependenciesForRequests'
  | 'BuildEvaluationList'
  | 'ListAppendUnique'
  | 'MergeImportedNames'
  | 'ExcludeImportedNames'
  | 'GetNewOptionalIndirectExportsModuleRequests'
  | 'ResolveSetContains'
  | 'NamespaceMemberIsUnresolvableOptional'
  | 'EnsureResolvableBinding'
  | 'SourceTextModuleRecord.GetOptionalIndirectExportsModuleRequests';

/** Those of them that hosts use where they are there; the others are called by their own layer alone. */
type HostedOperation = 'CreateTextModule' | 'CreateBytesModule' | 'HostGetModuleSourceModuleRecord';

/** The operations whose depth follows the depth of the graph: they run on the driver's stack, not on the host's. */
export type RecursiveOperation =
  | 'GetExportedNames'
  | 'ResolveExport'
  | 'InnerModuleLoading'
  | 'ContinueModuleLoading'
  | 'InnerModuleLinking'
  | 'InnerModuleEvaluation'
  | 'GatherAvailableAncestors'
  | 'ReadyForSyncExecution'
  | 'GatherAsynchronousTransitiveDependencies'
  | 'GatherAsynchronousTransitiveDependenciesForRequests'
  | 'BuildLinkingList'
  | 'BuildEvaluationList'
  | 'NamespaceMemberIsUnresolvableOptional'
  | 'AsyncModuleExecutionRejected'
  | 'SourceTextModuleRecord.GetExportedNames'
  | 'SourceTextModuleRecord.ResolveExport'
  | 'HostLoadImportedModule'
  | 'FinishLoadingImportedModule';

/** The operations as everybody calls them: each runs to its end. */
export type Spec = Readonly<Omit<Operations, HostedOperation> & Partial<Pick<Operations, HostedOperation>>>;

/** The operations as recursive algorithms call them: those that recurse are yielded. */
export type RecursiveSpec = {
  readonly [Name in OperationName]: Name extends RecursiveOperation
    ? (...args: Parameters<Operations[Name]>) => Call<ReturnType<Operations[Name]>>
    : Operations[Name];
};
