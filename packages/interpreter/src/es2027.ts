import { BoundNames, ImportedLocalNames, IsConstantDeclaration, ModuleRequestsEqual } from '@modrec/parser';
import { staticSemantics } from './algorithm';
import type { Algorithms } from './composeSpec';
import { ContinueDynamicImport } from './dynamic-import/ContinueDynamicImport';
import { EvaluateImportCall } from './dynamic-import/EvaluateImportCall';
import { CreateImportBinding } from './environments/CreateImportBinding';
import { GetBindingValue as ModuleEnvironmentRecord_GetBindingValue } from './environments/GetBindingValue';
import { GetThisBinding as ModuleEnvironmentRecord_GetThisBinding } from './environments/GetThisBinding';
import { HasThisBinding as ModuleEnvironmentRecord_HasThisBinding } from './environments/HasThisBinding';
import { NewModuleEnvironment } from './environments/NewModuleEnvironment';
import { GetExportedNames as SourceText_GetExportedNames } from './exports/GetExportedNames';
import { ResolveExport as SourceText_ResolveExport } from './exports/ResolveExport';
import { HostCallJobCallback } from './host/HostCallJobCallback';
import { HostMakeJobCallback } from './host/HostMakeJobCallback';
import { HostFinalizeImportMeta } from './meta/HostFinalizeImportMeta';
import { HostGetImportMetaProperties } from './meta/HostGetImportMetaProperties';
import { GetExportedNames, ResolveExport } from './modules/abstractMethods';
import { AsyncModuleExecutionFulfilled } from './modules/evaluation/AsyncModuleExecutionFulfilled';
import { AsyncModuleExecutionRejected } from './modules/evaluation/AsyncModuleExecutionRejected';
import { DisposeResources } from './modules/evaluation/DisposeResources';
import { Evaluate as Cyclic_Evaluate } from './modules/evaluation/Evaluate';
import { EvaluateModuleSync } from './modules/evaluation/EvaluateModuleSync';
import { ExecuteAsyncModule } from './modules/evaluation/ExecuteAsyncModule';
import { ExecuteModule as SourceText_ExecuteModule } from './modules/evaluation/ExecuteModule';
import { GatherAvailableAncestors } from './modules/evaluation/GatherAvailableAncestors';
import { IncrementModuleAsyncEvaluationCount } from './modules/evaluation/IncrementModuleAsyncEvaluationCount';
import { InnerModuleEvaluation } from './modules/evaluation/InnerModuleEvaluation';
import { InitializeEnvironment as SourceText_InitializeEnvironment } from './modules/linking/InitializeEnvironment';
import { InnerModuleLinking } from './modules/linking/InnerModuleLinking';
import { Link as Cyclic_Link } from './modules/linking/Link';
import { AllImportAttributesSupported } from './modules/loading/AllImportAttributesSupported';
import { ContinueModuleLoading } from './modules/loading/ContinueModuleLoading';
import { FinishLoadingImportedModule } from './modules/loading/FinishLoadingImportedModule';
import { GetImportedModule } from './modules/loading/GetImportedModule';
import { HostGetSupportedImportAttributes } from './modules/loading/HostGetSupportedImportAttributes';
import { HostLoadImportedModule } from './modules/loading/HostLoadImportedModule';
import { InnerModuleLoading } from './modules/loading/InnerModuleLoading';
import { LoadRequestedModules as Cyclic_LoadRequestedModules } from './modules/loading/LoadRequestedModules';
import { ParseModule } from './modules/parsing/ParseModule';
import { ParseText } from './modules/parsing/ParseText';
import { GetModuleNamespace } from './namespace/GetModuleNamespace';
import { ModuleNamespaceCreate } from './namespace/ModuleNamespaceCreate';
import {
  GetPrototypeOf as ModuleNamespace_GetPrototypeOf,
  SetPrototypeOf as ModuleNamespace_SetPrototypeOf,
  IsExtensible as ModuleNamespace_IsExtensible,
  PreventExtensions as ModuleNamespace_PreventExtensions,
  GetOwnProperty as ModuleNamespace_GetOwnProperty,
  DefineOwnProperty as ModuleNamespace_DefineOwnProperty,
  HasProperty as ModuleNamespace_HasProperty,
  Get as ModuleNamespace_Get,
  Set as ModuleNamespace_Set,
  Delete as ModuleNamespace_Delete,
  OwnPropertyKeys as ModuleNamespace_OwnPropertyKeys,
} from './namespace/internalMethods';
import {
  Get,
  Call,
  IsCallable,
  CreateDataPropertyOrThrow,
  OrdinaryObjectCreate,
  ParseJSON,
  CreateBuiltinFunction,
  EnumerableOwnProperties,
  ToString,
} from './objects/operations';
import { HostPromiseRejectionTracker } from './promises/HostPromiseRejectionTracker';
import { NewPromiseCapability } from './promises/NewPromiseCapability';
import { PerformPromiseThen } from './promises/PerformPromiseThen';
import { PromiseResolve } from './promises/PromiseResolve';
import { GetActiveScriptOrModule } from './scripts/GetActiveScriptOrModule';
import { GlobalDeclarationInstantiation } from './scripts/GlobalDeclarationInstantiation';
import { ParseScript } from './scripts/ParseScript';
import { ScriptEvaluation } from './scripts/ScriptEvaluation';
import { CreateDefaultExportSyntheticModule } from './synthetic/CreateDefaultExportSyntheticModule';
import { Evaluate as Synthetic_Evaluate } from './synthetic/Evaluate';
import { GetExportedNames as Synthetic_GetExportedNames } from './synthetic/GetExportedNames';
import { Link as Synthetic_Link } from './synthetic/Link';
import { LoadRequestedModules as Synthetic_LoadRequestedModules } from './synthetic/LoadRequestedModules';
import { ParseJSONModule } from './synthetic/ParseJSONModule';
import { ResolveExport as Synthetic_ResolveExport } from './synthetic/ResolveExport';
import { SetSyntheticModuleExport } from './synthetic/SetSyntheticModuleExport';

/** ECMA-262 itself: every operation, without layers. */
export const es2027: Algorithms = {
  Get,
  Call,
  IsCallable,
  CreateDataPropertyOrThrow,
  OrdinaryObjectCreate,
  ParseJSON,
  CreateBuiltinFunction,
  EnumerableOwnProperties,
  ToString,
  'ModuleEnvironmentRecord.GetBindingValue': ModuleEnvironmentRecord_GetBindingValue,
  'ModuleEnvironmentRecord.HasThisBinding': ModuleEnvironmentRecord_HasThisBinding,
  'ModuleEnvironmentRecord.GetThisBinding': ModuleEnvironmentRecord_GetThisBinding,
  CreateImportBinding,
  NewModuleEnvironment,
  HostMakeJobCallback,
  HostCallJobCallback,
  GetActiveScriptOrModule,
  IncrementModuleAsyncEvaluationCount,
  'ModuleNamespace.[[GetPrototypeOf]]': ModuleNamespace_GetPrototypeOf,
  'ModuleNamespace.[[SetPrototypeOf]]': ModuleNamespace_SetPrototypeOf,
  'ModuleNamespace.[[IsExtensible]]': ModuleNamespace_IsExtensible,
  'ModuleNamespace.[[PreventExtensions]]': ModuleNamespace_PreventExtensions,
  'ModuleNamespace.[[GetOwnProperty]]': ModuleNamespace_GetOwnProperty,
  'ModuleNamespace.[[DefineOwnProperty]]': ModuleNamespace_DefineOwnProperty,
  'ModuleNamespace.[[HasProperty]]': ModuleNamespace_HasProperty,
  'ModuleNamespace.[[Get]]': ModuleNamespace_Get,
  'ModuleNamespace.[[Set]]': ModuleNamespace_Set,
  'ModuleNamespace.[[Delete]]': ModuleNamespace_Delete,
  'ModuleNamespace.[[OwnPropertyKeys]]': ModuleNamespace_OwnPropertyKeys,
  ModuleNamespaceCreate,
  EvaluateImportCall,
  ContinueDynamicImport,
  HostGetImportMetaProperties,
  HostFinalizeImportMeta,
  ParseText,
  BoundNames: staticSemantics('BoundNames', BoundNames),
  IsConstantDeclaration: staticSemantics('IsConstantDeclaration', IsConstantDeclaration),
  ParseScript,
  ScriptEvaluation,
  GlobalDeclarationInstantiation,
  ImportedLocalNames: staticSemantics('ImportedLocalNames', ImportedLocalNames),
  ModuleRequestsEqual: staticSemantics('ModuleRequestsEqual', ModuleRequestsEqual),
  GetExportedNames,
  ResolveExport,
  EvaluateModuleSync,
  'CyclicModuleRecord.LoadRequestedModules': Cyclic_LoadRequestedModules,
  InnerModuleLoading,
  ContinueModuleLoading,
  'CyclicModuleRecord.Link': Cyclic_Link,
  InnerModuleLinking,
  'CyclicModuleRecord.Evaluate': Cyclic_Evaluate,
  InnerModuleEvaluation,
  ExecuteAsyncModule,
  GatherAvailableAncestors,
  AsyncModuleExecutionFulfilled,
  AsyncModuleExecutionRejected,
  ParseModule,
  'SourceTextModuleRecord.GetExportedNames': SourceText_GetExportedNames,
  'SourceTextModuleRecord.ResolveExport': SourceText_ResolveExport,
  'SourceTextModuleRecord.InitializeEnvironment': SourceText_InitializeEnvironment,
  'SourceTextModuleRecord.ExecuteModule': SourceText_ExecuteModule,
  CreateDefaultExportSyntheticModule,
  ParseJSONModule,
  SetSyntheticModuleExport,
  'SyntheticModuleRecord.LoadRequestedModules': Synthetic_LoadRequestedModules,
  'SyntheticModuleRecord.GetExportedNames': Synthetic_GetExportedNames,
  'SyntheticModuleRecord.ResolveExport': Synthetic_ResolveExport,
  'SyntheticModuleRecord.Link': Synthetic_Link,
  'SyntheticModuleRecord.Evaluate': Synthetic_Evaluate,
  GetImportedModule,
  HostLoadImportedModule,
  FinishLoadingImportedModule,
  AllImportAttributesSupported,
  HostGetSupportedImportAttributes,
  GetModuleNamespace,
  DisposeResources,
  NewPromiseCapability,
  PromiseResolve,
  HostPromiseRejectionTracker,
  PerformPromiseThen,
};
