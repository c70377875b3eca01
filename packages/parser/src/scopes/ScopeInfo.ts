import type * as t from '@babel/types';

/**
 * What a declaration makes of a name. Pseudo-names (`this`, `new.target`, …) are bindings too, if anything refers to them: arrows find
 * them as they find variables.
 */
export type BindingKind =
  | 'var' | 'function' | 'parameter' | 'let' | 'const' | 'class' | 'catch' | 'import'
  | 'function-name' | 'class-name' | 'private-name' | 'arguments'
  | 'this' | 'new.target' | 'home-object' | 'active-function';

export interface BindingInfo {
  readonly name: string;
  readonly kind: BindingKind;
  /** Some function inside the scope's own function refers to it (or may, through direct eval). */
  captured: boolean;
}

export type ScopeKind =
  | 'module' | 'script' | 'eval'
  | 'function'        // parameters, `this` and its like; and the body's names when there is no separate body scope
  | 'function-body'   // the separate var scope of functions whose parameters hold expressions
  | 'function-name'   // the scope of a named function expression's own name
  | 'block' | 'switch' | 'for' | 'for-body-head' | 'catch' | 'class' | 'with' | 'field-initializer';

export interface ScopeInfo {
  readonly kind: ScopeKind;
  readonly node: t.Node;
  readonly strict: boolean;
  readonly bindings: ReadonlyMap<string, BindingInfo>;
  /** Direct eval stands in this scope or below it, in any function: every visible name must keep its own slot. */
  hasDirectEval: boolean;
  /** Sloppy direct eval stands in this scope's own function: `var` may arrive in the function's scope at run time. */
  hasSloppyDirectEval: boolean;
}

/** Facts about a function that the evaluator needs before it compiles the body. */
export interface FunctionInfo {
  readonly scope: ScopeInfo;
  /** Where `var` and body-level lexical names live: the function scope itself, or a scope of its own under parameter expressions. */
  readonly bodyScope: ScopeInfo;
  readonly strict: boolean;
  readonly hasSimpleParameterList: boolean;
  readonly hasParameterExpressions: boolean;
  readonly parameterNames: readonly string[];
  readonly expectedArgumentCount: number;
  /** The arguments object is observable. */
  readonly usesArguments: boolean;
  /** Annex B.3.2: functions in blocks that also set a `var` of their name when evaluated. */
  readonly annexBFunctions: ReadonlySet<t.FunctionDeclaration>;
}

/** Everything that one walk over a program (or one function text) finds out. */
export interface ScopeAnalysis {
  readonly root: ScopeInfo;
  /** The scope that a node opens, functions excepted. A function expression with a name opens two: the outer one stands in `functionNameScopes`. */
  readonly scopes: ReadonlyMap<t.Node, ScopeInfo>;
  readonly functionNameScopes: ReadonlyMap<t.Node, ScopeInfo>;
  readonly functions: ReadonlyMap<t.Node, FunctionInfo>;
  /** Nodes of a generator, async function or async module that contain a yield or await of that same function. */
  readonly suspending: ReadonlySet<t.Node>;
  /** Annex B.3.2 at the top level of a script or sloppy eval. */
  readonly annexBFunctions: ReadonlySet<t.FunctionDeclaration>;
}
