import type { Layer } from '../../composeSpec';
import { AbstractModuleSource, getSymbolToStringTag } from './AbstractModuleSource';
import { ContinueDynamicImport } from './ContinueDynamicImport';
import { ContinueModuleLoading } from './ContinueModuleLoading';
import { CreateDefaultExportSyntheticModule } from './CreateDefaultExportSyntheticModule';
import { EvaluateImportCall } from './EvaluateImportCall';
import { FinishLoadingImportedModule } from './FinishLoadingImportedModule';
import { HostGetModuleSourceModuleRecord } from './HostGetModuleSourceModuleRecord';
import { ImportExpression } from './ImportCall';
import { ImportEntries } from './ImportEntries';
import { InitializeEnvironment } from './InitializeEnvironment';
import { InnerModuleEvaluation } from './InnerModuleEvaluation';
import { InnerModuleLinking } from './InnerModuleLinking';
import { InnerModuleLoading } from './InnerModuleLoading';
import { installAbstractModuleSource } from './installAbstractModuleSource';
import { LoadRequestedModules } from './LoadRequestedModules';
import { ModuleRequests } from './ModuleRequests';
import { Get } from './namespaceGet';
import { ParseModule } from './ParseModule';
import { ResolveExport } from './ResolveExport';

/**
 * Source phase imports: `import source x from './file.wasm'` and `import.source('./file.wasm')` give what a module is made of, neither linked nor
 * evaluated, where the host has given the module such an object.
 */
export const sourcePhaseImports: Layer = {
  name: 'source-phase-imports',
  stage: '3',
  date: '2026-08-06',
  source: 'tc39/proposal-source-phase-imports@d9b07d921649e39a170d1cbb4e009ed60d6ded28',
  syntax: { babelPlugins: ['sourcePhaseImports'], staticSemantics: { ModuleRequests, ImportEntries } },
  nodes: { ImportExpression },
  algorithms: {
    'ModuleNamespace.[[Get]]': Get,
    EvaluateImportCall,
    ContinueDynamicImport,
    'CyclicModuleRecord.LoadRequestedModules': LoadRequestedModules,
    InnerModuleLoading,
    ContinueModuleLoading,
    InnerModuleLinking,
    InnerModuleEvaluation,
    ParseModule,
    'SourceTextModuleRecord.ResolveExport': ResolveExport,
    'SourceTextModuleRecord.InitializeEnvironment': InitializeEnvironment,
    CreateDefaultExportSyntheticModule,
    FinishLoadingImportedModule,
    HostGetModuleSourceModuleRecord,
    AbstractModuleSource,
    'get AbstractModuleSource.prototype[@@toStringTag]': getSymbolToStringTag,
  },
  extendRealm: installAbstractModuleSource,
};
