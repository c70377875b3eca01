import { staticSemantics } from '../../algorithm';
import type { Layer } from '../../composeSpec';
import { BuildEvaluationList } from './BuildEvaluationList';
import { BuildLinkingList } from './BuildLinkingList';
import { ContinueDynamicImport } from './ContinueDynamicImport';
import { ContinueModuleLoading } from './ContinueModuleLoading';
import { CreateDeferredInitializationBinding } from './CreateDeferredInitializationBinding';
import { EnsureResolvableBinding } from './EnsureResolvableBinding';
import { Evaluate } from './Evaluate';
import { EvaluateImportCall } from './EvaluateImportCall';
import { EvaluateModuleSync } from './EvaluateModuleSync';
import { ExcludeImportedNames } from './ExcludeImportedNames';
import { ExportEntries } from './ExportEntries';
import { FinishLoadingImportedModule } from './FinishLoadingImportedModule';
import { GatherAsynchronousTransitiveDependencies } from './GatherAsynchronousTransitiveDependencies';
import { GatherAsynchronousTransitiveDependenciesForRequests } from './GatherAsynchronousTransitiveDependenciesForRequests';
import { GetBindingValue } from './GetBindingValue';
import { GetExportedNames } from './GetExportedNames';
import { GetModuleNamespace } from './GetModuleNamespace';
import { GetNewOptionalIndirectExportsModuleRequests } from './GetNewOptionalIndirectExportsModuleRequests';
import { getOptionalIndirectExportsModuleRequests } from './getOptionalIndirectExportsModuleRequests';
import { ImportEntries } from './ImportEntries';
import { InitializeEnvironment } from './InitializeEnvironment';
import { InnerModuleEvaluation } from './InnerModuleEvaluation';
import { InnerModuleLinking } from './InnerModuleLinking';
import { InnerModuleLoading } from './InnerModuleLoading';
import { Link } from './Link';
import { ListAppendUnique } from './ListAppendUnique';
import { LoadRequestedModules } from './LoadRequestedModules';
import { MergeImportedNames } from './MergeImportedNames';
import { ModuleNamespaceCreate } from './ModuleNamespaceCreate';
import { ModuleRequests } from './ModuleRequests';
import { Get } from './namespaceGet';
import { NamespaceMemberIsUnresolvableOptional } from './NamespaceMemberIsUnresolvableOptional';
import { OptionalIndirectExportEntries } from './OptionalIndirectExportEntries';
import { ParseModule } from './ParseModule';
import { ReadyForSyncExecution } from './ReadyForSyncExecution';
import { ResolveExport } from './ResolveExport';
import { ResolveSetContains } from './ResolveSetContains';

/**
 * Deferred re-exports: `export defer { x } from './file'`, whose module is loaded, linked and evaluated only for those who import `x`; and
 * namespaces of some exports, `import { x, y } as ns from './file'`.
 */
export const deferredReexports: Layer = {
  name: 'deferred-reexports',
  after: ['import-defer'],
  stage: '2',
  date: '2026-07-30',
  source: 'tc39/proposal-deferred-reexports@b00470e38392ba63311dbec7e16e7d4713df45ee',
  syntax: {
    babelPlugins: ['deferredReexports'],
    staticSemantics: { ModuleRequests, ImportEntries, ExportEntries, OptionalIndirectExportEntries },
  },
  algorithms: {
    'ModuleEnvironmentRecord.GetBindingValue': GetBindingValue,
    CreateDeferredInitializationBinding,
    'ModuleNamespace.[[Get]]': Get,
    ModuleNamespaceCreate,
    EvaluateImportCall,
    ContinueDynamicImport,
    EvaluateModuleSync,
    ReadyForSyncExecution,
    'CyclicModuleRecord.LoadRequestedModules': LoadRequestedModules,
    InnerModuleLoading,
    ContinueModuleLoading,
    'CyclicModuleRecord.Link': Link,
    InnerModuleLinking,
    BuildLinkingList,
    'CyclicModuleRecord.Evaluate': Evaluate,
    InnerModuleEvaluation,
    BuildEvaluationList,
    ListAppendUnique,
    GatherAsynchronousTransitiveDependencies,
    GatherAsynchronousTransitiveDependenciesForRequests,
    GetNewOptionalIndirectExportsModuleRequests,
    ParseModule,
    'SourceTextModuleRecord.GetExportedNames': GetExportedNames,
    'SourceTextModuleRecord.ResolveExport': ResolveExport,
    ResolveSetContains,
    NamespaceMemberIsUnresolvableOptional,
    'SourceTextModuleRecord.InitializeEnvironment': InitializeEnvironment,
    EnsureResolvableBinding,
    'SourceTextModuleRecord.GetOptionalIndirectExportsModuleRequests': getOptionalIndirectExportsModuleRequests,
    FinishLoadingImportedModule,
    GetModuleNamespace,
    MergeImportedNames: staticSemantics('MergeImportedNames', MergeImportedNames),
    ExcludeImportedNames,
  },
};
