import type { ThrowCompletion } from '../completion';
import { moduleId } from '../modules/moduleId';
import { CyclicModuleRecord, type ModuleStatus } from '../records/CyclicModuleRecord';
import type { ModuleKind, ModuleRecord } from '../records/ModuleRecord';
import type { ImportAttributeRecord, ModuleRequestRecord } from '../records/ModuleRequest';
import { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { SyntheticModuleRecord } from '../records/SyntheticModuleRecord';

/** A request of a module's declarations, and the id of the module that it has loaded; null before. */
export interface RequestDescription {
  readonly Specifier: string;
  readonly Attributes: readonly ImportAttributeRecord[];
  readonly module: string | null;
}

/** The fields of a module record as they are at one moment. Synthetic modules have none of the optional ones. */
export interface ModuleDescription {
  readonly id: string;
  readonly kind: ModuleKind;
  /** The names that the module's own text exports; what `export *` adds is not among them. */
  readonly exports: readonly string[];
  readonly Status?: ModuleStatus;
  readonly HasTLA?: boolean;
  readonly DFSAncestorIndex?: number | undefined;
  readonly AsyncEvaluationOrder?: number | 'unset' | 'done';
  readonly PendingAsyncDependencies?: number | undefined;
  /** The id of the root of the module's cycle; null where the record has none yet. */
  readonly CycleRoot?: string | null;
  readonly AsyncParentModules?: readonly string[];
  readonly RequestedModules?: readonly RequestDescription[];
  readonly EvaluationError?: ThrowCompletion | undefined;
}

/** The fields of a module record now, as plain data. */
export function describeModule(module: ModuleRecord): ModuleDescription {
  const description = { id: moduleId(module), kind: module.kind, exports: exportsOf(module) };
  if (!(module instanceof CyclicModuleRecord)) return description;
  return {
    ...description,
    Status: module.Status,
    HasTLA: module.HasTLA,
    DFSAncestorIndex: module.DFSAncestorIndex,
    AsyncEvaluationOrder: module.AsyncEvaluationOrder,
    PendingAsyncDependencies: module.PendingAsyncDependencies,
    CycleRoot: module.CycleRoot === undefined ? null : moduleId(module.CycleRoot),
    AsyncParentModules: module.AsyncParentModules.map(moduleId),
    RequestedModules: module.RequestedModules.map((request) => describeRequest(module, request)),
    EvaluationError: module.EvaluationError,
  };
}

function describeRequest(module: CyclicModuleRecord, request: ModuleRequestRecord): RequestDescription {
  const { ModuleRequestsEqual } = module.Realm.Agent.spec;
  const loaded = module.LoadedModules.candidates(request).find((each) => ModuleRequestsEqual(each, request));
  const { Specifier, Attributes } = request;
  return { Specifier, Attributes, module: loaded === undefined ? null : moduleId(loaded.Module) };
}

function exportsOf(module: ModuleRecord): readonly string[] {
  if (module instanceof SyntheticModuleRecord) return module.ExportNames;
  if (!(module instanceof SourceTextModuleRecord)) return [];
  return [...module.LocalExportEntries, ...module.IndirectExportEntries].map(({ ExportName }) => ExportName!);
}
