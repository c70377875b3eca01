import type { BindingKind, ScopeInfo, ScopeKind } from '@modrec/parser';
import type { GlobalEnvironmentRecord } from '../../environments/GlobalEnvironmentRecord';
import type { ModuleEnvironmentRecord } from '../../environments/ModuleEnvironmentRecord';
import type { Scope } from '../Scope';

/** Where a name lives, as seen from the place in the code that names it. */
export type Resolution =
  | { readonly kind: 'slot'; readonly hops: number; readonly slot: number; readonly binding: SlotBinding }
  | { readonly kind: 'module'; readonly environment: ModuleEnvironmentRecord; readonly name: string }
  | { readonly kind: 'global'; readonly environment: GlobalEnvironmentRecord; readonly name: string }
  /** Objects of `with` statements and variables made by sloppy direct eval come first, in this order; then `rest`. */
  | { readonly kind: 'dynamic'; readonly name: string; readonly checks: readonly DynamicCheck[]; readonly rest: Resolution };

export interface SlotBinding {
  readonly kind: BindingKind;
  readonly slot: number;
  /** The parameter is storage of a mapped arguments object: its slot holds `{ get, set }`. */
  mapped?: boolean;
}

export type DynamicCheck =
  | { readonly kind: 'with'; readonly hops: number }
  | { readonly kind: 'eval-variables'; readonly hops: number; readonly slot: number };

const noSlots: ReadonlyMap<string, SlotBinding> = new Map();

/** Slot of the object in the scope of a `with` statement. */
export const WITH_OBJECT_SLOT = 1;

/**
 * A scope as the compiler sees it: which names it has and in which slots. A scope whose bindings no closure captures has no
 * storage of its own at run time; its slots are the enclosing function's, which saves making a scope at every entry.
 */
export class CompileScope {
  readonly kind: ScopeKind;
  /** Whether entering the scope makes a run-time Scope. */
  readonly materialized: boolean;
  /** Slots in use, element 0 (the outer scope) included; only of a materialized scope. */
  size = 1;
  slots: ReadonlyMap<string, SlotBinding> = noSlots;
  /** The slot that holds variables declared by sloppy direct eval, where that may happen: a Map, or undefined so far. */
  evalVariablesSlot: number | undefined;

  private constructor(
    readonly info: ScopeInfo,
    readonly parent: CompileScope | null,
    materialized: boolean,
    /** What the names at the top level of a module or script mean. */
    private readonly top: ModuleEnvironmentRecord | GlobalEnvironmentRecord | null,
    /** The run-time scope of a module or script, which is there before its code is compiled and grows with it. */
    readonly topScope: Scope | null = null,
  ) {
    this.kind = info.kind;
    this.materialized = materialized;
  }

  static forModule(info: ScopeInfo, environment: ModuleEnvironmentRecord): CompileScope {
    return new CompileScope(info, null, true, environment, environment.scope);
  }

  static forGlobalCode(info: ScopeInfo, environment: GlobalEnvironmentRecord): CompileScope {
    return new CompileScope(info, null, true, environment, [null]);
  }

  /** The scope of eval code: bindings that `names` lists are its own. */
  static forEval(info: ScopeInfo, parent: CompileScope, names: readonly string[]): CompileScope {
    const scope = new CompileScope(info, parent, true, null);
    for (const name of names) scope.addSlot(name, info.bindings.get(name)!.kind);
    return scope;
  }

  /** The scope of a function, `with` statement or anything else inside code. */
  static inside(info: ScopeInfo, parent: CompileScope): CompileScope {
    const materialized = info.kind === 'function' || info.kind === 'field-initializer' || info.kind === 'with' || needsStorage(info);
    const scope = new CompileScope(info, parent, materialized, null);
    if (info.kind === 'with') scope.size = WITH_OBJECT_SLOT + 1;
    if (info.kind === 'function' || info.kind === 'function-body') {
      if (info.hasSloppyDirectEval) scope.evalVariablesSlot = scope.allocate();
    }
    for (const binding of info.bindings.values()) {
      scope.addSlot(binding.name, binding.kind);
    }
    return scope;
  }

  addSlot(name: string, kind: BindingKind): SlotBinding {
    const binding: SlotBinding = { kind, slot: this.allocate() };
    if (this.slots === noSlots) this.slots = new Map();
    (this.slots as Map<string, SlotBinding>).set(name, binding);
    return binding;
  }

  /** A slot nobody can name, in the storage that this scope uses. */
  allocate(): number {
    const { storage } = this;
    if (storage.topScope !== null) return storage.topScope.push(undefined) - 1;
    return storage.size++;
  }

  /** The materialized scope whose slots this one uses. */
  get storage(): CompileScope {
    return this.materialized ? this : this.parent!.storage;
  }

  resolve(name: string): Resolution {
    let hops = 0;
    const checks: DynamicCheck[] = [];
    let rest: Resolution | undefined;
    for (let scope: CompileScope | null = this; scope !== null; scope = scope.parent) {
      if (scope.kind === 'with') checks.push({ kind: 'with', hops });
      const binding = scope.slots.get(name);
      if (binding !== undefined) {
        // A scope without storage has its slots in the next one out that has: no further hop.
        rest = { kind: 'slot', hops, slot: binding.slot, binding };
        break;
      }
      if (scope.evalVariablesSlot !== undefined) {
        checks.push({ kind: 'eval-variables', hops, slot: scope.evalVariablesSlot });
      }
      if (scope.top !== null) {
        rest = scope.resolveTop(name);
        break;
      }
      if (scope.materialized) hops++;
    }
    if (rest === undefined) throw new Error(`scope chain without a top at ${name}`);
    return checks.length === 0 || isPseudoName(name) ? rest : { kind: 'dynamic', name, checks, rest };
  }

  /**
   * Where the functions that are made in this scope may stand instead: around the function whose slots this scope uses, if no function
   * inside that one names anything of it. What its call has in its slots is then not kept alive by them.
   */
  get aroundFunction(): CompileScope | undefined {
    for (let scope: CompileScope | null = this; scope !== null; scope = scope.parent) {
      if (scope.info.hasDirectEval || scope.evalVariablesSlot !== undefined || needsStorage(scope.info)) return undefined;
      if (scope.materialized) return scope.kind === 'function' ? scope.parent ?? undefined : undefined;
    }
    return undefined;
  }

  /** How many scopes out from a place in `this` scope the storage of `target` is; `target` encloses this scope or is it. */
  hopsTo(target: CompileScope): number {
    let hops = 0;
    const storage = target.storage;
    for (let scope: CompileScope = this; scope !== storage; scope = scope.parent!) if (scope.materialized) hops++;
    return hops;
  }

  private resolveTop(name: string): Resolution {
    const top = this.top!;
    if ('scope' in top) {
      return top.bindings.has(name) ? { kind: 'module', environment: top, name } : { kind: 'global', environment: top.OuterEnv, name };
    }
    return { kind: 'global', environment: top, name };
  }
}

function needsStorage(info: ScopeInfo): boolean {
  if (info.hasDirectEval) return info.bindings.size > 0 || info.kind === 'function-body';
  for (const binding of info.bindings.values()) if (binding.captured) return true;
  return false;
}

function isPseudoName(name: string): boolean {
  return name === 'this' || name === 'new.target' || name === 'home-object' || name === 'active-function' || name.startsWith('#');
}

/** Bindings that are uninitialized until their declaration has been evaluated. */
export function isLexicalKind(kind: BindingKind): boolean {
  return kind === 'let' || kind === 'const' || kind === 'class';
}
