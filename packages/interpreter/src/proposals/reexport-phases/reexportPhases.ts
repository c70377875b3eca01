import type { Layer } from '../../composeSpec';
import { EvaluateImportCall } from '../deferred-reexports/EvaluateImportCall';
import { GatherAsynchronousTransitiveDependencies } from '../deferred-reexports/GatherAsynchronousTransitiveDependencies';
import { InnerModuleEvaluation } from '../deferred-reexports/InnerModuleEvaluation';
import { InnerModuleLinking } from '../deferred-reexports/InnerModuleLinking';
import { ParseModule } from '../deferred-reexports/ParseModule';
import { BuildEvaluationList } from './BuildEvaluationList';
import { BuildLinkingList } from './BuildLinkingList';
import { ContinueDynamicImport } from './ContinueDynamicImport';
import { ContinueModuleLoading } from './ContinueModuleLoading';
import { FinishLoadingImportedModule } from './FinishLoadingImportedModule';
import { GatherAsynchronousTransitiveDependenciesForRequests } from './GatherAsynchronousTransitiveDependenciesForRequests';
import { InitializeEnvironment } from './InitializeEnvironment';
import { InnerModuleLoading } from './InnerModuleLoading';
import { LoadRequestedModules } from './LoadRequestedModules';
import { Get } from './namespaceGet';
import { ReadyForSyncExecution } from './ReadyForSyncExecution';
import { ResolveExport } from './ResolveExport';
import { ImportEntries, ModuleRequests } from './staticSemantics';

/**
 * Deferred re-exports and source phase imports together, with import defer, on which the former build: the operations of deferred re-exports
 * that source phase imports rewrite too, or that walk over requests, of which those for a source are none of theirs.
 */
export const reexportPhases: Layer = {
  name: 'reexport-phases',
  after: ['source-phase-imports', 'import-defer', 'deferred-reexports', 'import-phases'],
  stage: '2',
  date: '2026-08-06',
  source: 'the texts of deferred-reexports and source-phase-imports',
  syntax: { staticSemantics: { ModuleRequests, ImportEntries } },
  algorithms: {
    'ModuleNamespace.[[Get]]': Get,
    EvaluateImportCall,
    ContinueDynamicImport,
    ReadyForSyncExecution,
    'CyclicModuleRecord.LoadRequestedModules': LoadRequestedModules,
    InnerModuleLoading,
    ContinueModuleLoading,
    InnerModuleLinking,
    BuildLinkingList,
    InnerModuleEvaluation,
    BuildEvaluationList,
    GatherAsynchronousTransitiveDependencies,
    GatherAsynchronousTransitiveDependenciesForRequests,
    ParseModule,
    'SourceTextModuleRecord.ResolveExport': ResolveExport,
    'SourceTextModuleRecord.InitializeEnvironment': InitializeEnvironment,
    FinishLoadingImportedModule,
  },
};
