import type { Layer } from '../../composeSpec';
import { EvaluateImportCall } from '../import-defer/EvaluateImportCall';
import { ContinueDynamicImport } from './ContinueDynamicImport';
import { FinishLoadingImportedModule } from './FinishLoadingImportedModule';
import { GatherAsynchronousTransitiveDependencies } from './GatherAsynchronousTransitiveDependencies';
import { ImportExpression } from './ImportCall';
import { InitializeEnvironment } from './InitializeEnvironment';
import { InnerModuleEvaluation } from './InnerModuleEvaluation';
import { InnerModuleLinking } from './InnerModuleLinking';
import { Get } from './namespaceGet';
import { ReadyForSyncExecution } from './ReadyForSyncExecution';
import { ResolveExport } from './ResolveExport';
import { ImportEntries, ModuleRequests } from './staticSemantics';

/**
 * Source phase imports and import defer together. Each has a text on ECMA-262 alone, and no text has both: here are the operations that
 * both rewrite, or that walk over each other's requests, with the steps of both.
 */
export const importPhases: Layer = {
  name: 'import-phases',
  after: ['source-phase-imports', 'import-defer'],
  stage: '3',
  date: '2026-08-06',
  source: 'the texts of source-phase-imports and import-defer',
  syntax: { staticSemantics: { ModuleRequests, ImportEntries } },
  nodes: { ImportExpression },
  algorithms: {
    'ModuleNamespace.[[Get]]': Get,
    EvaluateImportCall,
    ContinueDynamicImport,
    ReadyForSyncExecution,
    InnerModuleLinking,
    InnerModuleEvaluation,
    GatherAsynchronousTransitiveDependencies,
    'SourceTextModuleRecord.ResolveExport': ResolveExport,
    'SourceTextModuleRecord.InitializeEnvironment': InitializeEnvironment,
    FinishLoadingImportedModule,
  },
};
