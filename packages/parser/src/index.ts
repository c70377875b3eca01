export type * as t from '@babel/types';
export { algorithm, sdo, type Operation as StaticOperation, type StaticSemanticsTracer } from './algorithm';
export { foldList, type Computed } from './grammar/foldList';
export type * as grammar from './grammar/ModuleItem';
export { exactList } from './exactList';
export { forgetTree } from './forgetTree';
export { locationOf } from './locate';
export type { ParseOptions } from './options';
export type { DynamicFunctionKind, EvalContext, ParsedFunction, ParsedModule, ParsedScript } from './parsed';
export { ParseErrors, type SyntaxErrorRecord } from './ParseErrors';
export { parseEval } from './parseEval';
export { parseFunction } from './parseFunction';
export { parseModule } from './parseModule';
export { parseScript } from './parseScript';
export {
  allButDefault,
  namespace,
  type ExportEntryRecord,
  type ImportAttributeRecord,
  type ImportedNames,
  type ImportEntryRecord,
  type ModuleRequestRecord,
  type Phase,
  type SourceLocation,
} from './records';
export { boundNamesOfNode } from './staticSemantics/boundNamesOfNode';
export { patternHasExpressions } from './scopes/functionFacts';
export type { BindingInfo, BindingKind, FunctionInfo, ScopeAnalysis, ScopeInfo, ScopeKind } from './scopes/ScopeInfo';
export { BoundNames } from './staticSemantics/BoundNames';
export { ImportedLocalNames } from './staticSemantics/ImportedLocalNames';
export { IsConstantDeclaration } from './staticSemantics/IsConstantDeclaration';
export { ExportEntriesForModule } from './staticSemantics/ExportEntriesForModule';
export { ImportEntriesForModule } from './staticSemantics/ImportEntriesForModule';
export { listConcatenation } from './staticSemantics/listConcatenation';
export { ModuleRequestList } from './staticSemantics/ModuleRequestList';
export { ModuleRequestsEqual, type RequestKey } from './staticSemantics/ModuleRequestsEqual';
export type { StaticSemantics } from './staticSemantics/StaticSemantics';
export { StringValue, SV } from './staticSemantics/StringValue';
export { WithClauseToAttributes } from './staticSemantics/WithClauseToAttributes';
