import type { FunctionInfo, t } from '@modrec/parser';
import type { Evaluate, SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import type { MakeScope } from '../scopes/scopeTemplates';
import type { Unit } from '../Unit';
import type { FunctionRecord } from './FunctionRecord';

export type FunctionNode =
  | t.FunctionDeclaration | t.FunctionExpression | t.ArrowFunctionExpression | t.ObjectMethod | t.ClassMethod | t.ClassPrivateMethod | t.StaticBlock
  | t.ClassProperty | t.ClassPrivateProperty;

/** The native template that a function is made of. */
export type FunctionKind = 'ordinary' | 'method' | 'arrow' | 'async' | 'asyncArrow' | 'generator' | 'asyncGenerator' | 'baseClass' | 'derivedClass';

/** A function's body, compiled. */
export interface CompiledFunction {
  /** A new scope for one call: the uninitialized bindings are marked; parameters and pseudo-bindings are not yet in it. */
  readonly newScope: MakeScope;
  /** Slots of the first parameters where they can be stored without more ado, else undefined. */
  readonly parameterSlots: readonly number[] | undefined;
  readonly thisSlot: number;
  readonly newTargetSlot: number;
  readonly homeObjectSlot: number;
  readonly activeFunctionSlot: number;
  /** The rest of FunctionDeclarationInstantiation; `args` is absent where `parameterSlots` did it all. */
  readonly instantiate: ((scope: Scope, args: ArrayLike<unknown>, record: FunctionRecord) => void) | undefined;
  /** The body of a function that cannot suspend: gives its result. */
  readonly evaluate: Evaluate;
  /** The body of a function that can. */
  readonly suspendable: SuspendableEvaluate | undefined;
}

/** What all closures of one function node share. */
export class FunctionCode {
  readonly unit: Unit;
  /** Compiled code may call the functions' records themselves instead of the function objects. */
  readonly direct: boolean;
  private compiled: CompiledFunction | undefined = undefined;

  /**
   * @param c where the function stands
   * @param compile what compiles the body at the first call
   */
  constructor(
    readonly node: FunctionNode,
    readonly info: FunctionInfo,
    readonly kind: FunctionKind,
    private readonly c: Compiler,
    private readonly compile: (code: FunctionCode, c: Compiler) => CompiledFunction,
  ) {
    this.unit = c.unit;
    this.direct = kind === 'ordinary' || kind === 'method' || kind === 'arrow';
  }

  get strict(): boolean {
    return this.info.strict;
  }

  /** Bodies are compiled when they are first called. */
  get body(): CompiledFunction {
    return (this.compiled ??= this.compile(this, this.c));
  }
}
