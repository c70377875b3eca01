import type * as t from '@babel/types';
import type { BindingInfo, BindingKind, ScopeInfo, ScopeKind } from './ScopeInfo';

/** What a function may have without a declaration: it is bound where something refers to it. */
export type PseudoName = 'this' | 'new.target' | 'home-object' | 'active-function';

const none: readonly PseudoName[] = [];
const noBindings: ReadonlyMap<string, BindingInfo> = new Map();
const settled: Map<string, boolean> = new Map();

/** A scope while the walk is inside it: what it declares so far, and the names used that it has not declared. */
export class ScopeBuilder implements ScopeInfo {
  bindings: ReadonlyMap<string, BindingInfo> = noBindings;
  hasDirectEval = false;
  hasSloppyDirectEval = false;
  /** Names referred to from inside, and whether from a function inside this scope's own; until the scope is closed. */
  private references = new Map<string, boolean>();

  constructor(
    readonly kind: ScopeKind,
    readonly node: t.Node,
    /** Until the scope is closed. */
    public parent: ScopeBuilder | null,
    readonly strict: boolean,
    private readonly pseudoNames: readonly PseudoName[] = none,
  ) {}

  /** Code in here runs in an activation of its own. */
  get isFunctionBoundary(): boolean {
    return this.kind === 'function' || this.kind === 'field-initializer';
  }

  declare(name: string, kind: BindingKind): void {
    const existing = this.bindings.get(name);
    // A function declaration or a parameter says more than a later `var` of the same name.
    if (existing !== undefined && (kind === 'var' || existing.kind === 'parameter')) return;
    this.add({ name, kind, captured: existing?.captured ?? false });
  }

  refer(name: string): void {
    if (!this.references.has(name)) this.references.set(name, false);
  }

  refersTo(name: string): boolean {
    return this.references.has(name);
  }

  /** Settles what was referred to inside, once everything that the scope declares is known; the rest is the parent's. */
  close(): void {
    for (const [name, captured] of this.references) {
      const binding = this.bindings.get(name) ?? this.bindPseudoName(name);
      if (binding !== undefined) {
        binding.captured ||= captured;
      } else if (this.parent !== null) {
        const crossing = captured || this.isFunctionBoundary;
        this.parent.references.set(name, crossing || this.parent.references.get(name) === true);
      }
    }
    if (this.hasDirectEval) {
      for (const binding of this.bindings.values()) binding.captured = true;
    }
    this.references = settled;
    this.parent = null;
  }

  /** Takes the place of a variable of the name. */
  declareArguments(): void {
    this.add({ name: 'arguments', kind: 'arguments', captured: false });
  }

  private add(binding: BindingInfo): void {
    if (this.bindings === noBindings) this.bindings = new Map();
    (this.bindings as Map<string, BindingInfo>).set(binding.name, binding);
  }

  private bindPseudoName(name: string): BindingInfo | undefined {
    const pseudoName = this.pseudoNames.find((each) => each === name);
    if (pseudoName === undefined) return undefined;
    this.declare(pseudoName, pseudoName);
    return this.bindings.get(pseudoName);
  }
}
