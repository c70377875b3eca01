import type * as t from '@babel/types';
import type { ExportEntryRecord, ImportEntryRecord, ModuleRequestRecord } from './records';
import type { ScopeAnalysis } from './scopes/ScopeInfo';

/** A |Module| without early errors, with what its static semantics say. */
export interface ParsedModule {
  readonly kind: 'module';
  readonly sourceText: string;
  readonly fileName: string;
  /** The |Module| parse node; empty once `forgetTree` has been here. */
  readonly program: t.Program;
  /** Null without the tree. */
  scopes: ScopeAnalysis | null;
  readonly ModuleRequests: readonly ModuleRequestRecord[];
  readonly ImportEntries: readonly ImportEntryRecord[];
  readonly ExportEntries: readonly ExportEntryRecord[];
  /** Layer: deferred-reexports. */
  readonly OptionalIndirectExportEntries?: readonly ExportEntryRecord[];
  /** Whether evaluating the module body itself can suspend: `await`, `for await` or `await using` outside functions. */
  readonly HasTLA: boolean;
  /** Empty without the tree. */
  VarScopedDeclarations: readonly t.Node[];
  /** Empty without the tree. */
  LexicallyScopedDeclarations: readonly t.Node[];
}

/** A |Script| without early errors; `kind: 'eval'` when it is the code of an eval call. */
export interface ParsedScript {
  readonly kind: 'script' | 'eval';
  readonly sourceText: string;
  readonly fileName: string;
  readonly program: t.Program;
  readonly scopes: ScopeAnalysis;
  /** ScriptIsStrict, or for eval code strictness inherited from the caller as well. */
  readonly strict: boolean;
  readonly VarDeclaredNames: readonly string[];
  readonly LexicallyDeclaredNames: readonly string[];
  readonly VarScopedDeclarations: readonly t.Node[];
  readonly LexicallyScopedDeclarations: readonly t.Node[];
  /**
   * Annex B.3.2 candidates of this code (functions nested in it not included): the function declarations in blocks and
   * switch clauses that a `var` of the same name could replace without an early error, in source order.
   */
  readonly annexBFunctions: readonly t.FunctionDeclaration[];
}

/** What CreateDynamicFunction makes of its strings. */
export interface ParsedFunction {
  readonly kind: 'function';
  /** The exact text that CreateDynamicFunction composes; node positions refer to it. */
  readonly sourceText: string;
  readonly fileName: string;
  /** Without a name: what such a function is called is its property, not a binding that the body could see. */
  readonly node: t.FunctionExpression;
  readonly scopes: ScopeAnalysis;
}

/** What the call site of an eval call allows its code (PerformEval). */
export interface EvalContext {
  readonly direct: boolean;
  readonly strictCaller: boolean;
  /** `new.target` is allowed. */
  readonly inFunction: boolean;
  /** `super.property` is allowed. */
  readonly inMethod: boolean;
  /** `super()` is allowed. */
  readonly inDerivedConstructor: boolean;
  /** `arguments` is not allowed. */
  readonly inClassFieldInitializer: boolean;
  /** The private names that the call site can use, without `#`. */
  readonly privateNames: readonly string[];
}

/** The function constructor that is called. */
export type DynamicFunctionKind = 'normal' | 'generator' | 'async' | 'async-generator';
