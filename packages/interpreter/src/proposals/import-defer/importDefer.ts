import { staticSemantics } from '../../algorithm';
import type { Layer } from '../../composeSpec';
import { ContinueDynamicImport } from './ContinueDynamicImport';
import { CreatePromiseAllResolveElement } from './CreatePromiseAllResolveElement';
import { Evaluate } from './Evaluate';
import { EvaluateImportCall } from './EvaluateImportCall';
import { EvaluateModuleSync } from './EvaluateModuleSync';
import { FinishLoadingImportedModule } from './FinishLoadingImportedModule';
import { GatherAsynchronousTransitiveDependencies } from './GatherAsynchronousTransitiveDependencies';
import { GetModuleExportsList } from './GetModuleExportsList';
import { GetModuleNamespace } from './GetModuleNamespace';
import { ImportEntries } from './ImportEntries';
import { ImportExpression } from './ImportCall';
import { InitializeEnvironment } from './InitializeEnvironment';
import { InnerModuleEvaluation } from './InnerModuleEvaluation';
import { IsModuleSCCEvaluated } from './IsModuleSCCEvaluated';
import { IsSymbolLikeNamespaceKey } from './IsSymbolLikeNamespaceKey';
import { ModuleNamespaceCreate } from './ModuleNamespaceCreate';
import { ModuleRequests } from './ModuleRequests';
import { ModuleRequestsKeyEqual } from './ModuleRequestsKeyEqual';
import { DefineOwnProperty, Delete, Get, GetOwnProperty, HasProperty, OwnPropertyKeys, Set } from './namespaceMethods';
import { ReadyForSyncExecution } from './ReadyForSyncExecution';
import { ResolveExport } from './ResolveExport';
import { SafePerformPromiseAll } from './SafePerformPromiseAll';

/** Import defer: `import defer * as ns from './file'` and `import.defer('./file')`; the module is evaluated when `ns` is touched. */
export const importDefer: Layer = {
  name: 'import-defer',
  stage: '3',
  date: '2026-03-20',
  source: 'tc39/proposal-defer-import-eval@60d03c8ca9d8f78b9081db0925da7c10ccb5e8dc',
  syntax: { babelPlugins: ['deferredImportEvaluation'], staticSemantics: { ModuleRequests, ImportEntries } },
  nodes: { ImportExpression },
  algorithms: {
    'ModuleNamespace.[[GetOwnProperty]]': GetOwnProperty,
    'ModuleNamespace.[[DefineOwnProperty]]': DefineOwnProperty,
    'ModuleNamespace.[[HasProperty]]': HasProperty,
    'ModuleNamespace.[[Get]]': Get,
    'ModuleNamespace.[[Set]]': Set,
    'ModuleNamespace.[[Delete]]': Delete,
    'ModuleNamespace.[[OwnPropertyKeys]]': OwnPropertyKeys,
    ModuleNamespaceCreate,
    IsSymbolLikeNamespaceKey,
    GetModuleExportsList,
    EvaluateImportCall,
    ContinueDynamicImport,
    ModuleRequestsKeyEqual: staticSemantics('ModuleRequestsKeyEqual', ModuleRequestsKeyEqual),
    EvaluateModuleSync,
    IsModuleSCCEvaluated,
    ReadyForSyncExecution,
    'CyclicModuleRecord.Evaluate': Evaluate,
    InnerModuleEvaluation,
    GatherAsynchronousTransitiveDependencies,
    'SourceTextModuleRecord.ResolveExport': ResolveExport,
    'SourceTextModuleRecord.InitializeEnvironment': InitializeEnvironment,
    FinishLoadingImportedModule,
    GetModuleNamespace,
    CreatePromiseAllResolveElement,
    SafePerformPromiseAll,
  },
};
