import { Assert, X, type ThrowCompletionOr } from '../completion';
import { TDZ, type Scope } from '../evaluator/Scope';
import { uninitializedBinding } from './bindingErrors';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { Realm } from '../realm/Realm';
import type { GlobalEnvironmentRecord } from './GlobalEnvironmentRecord';

/** Where a name of a module leads: to a slot of the module's own scope, or to a binding of another module. */
export type ModuleBinding = DirectBinding | IndirectBinding;

/** A binding of the module's own. Slots never move, so that compiled code may hold on to them. */
export interface DirectBinding {
  readonly kind: 'direct';
  readonly slot: number;
  readonly mutable: boolean;
  /** Of a deferred initialization binding, until it is initialized: what gives its value (layer deferred-reexports). */
  initializationSteps?: (() => unknown) | undefined;
}

/** A binding that an import declaration makes. */
export interface IndirectBinding {
  readonly kind: 'indirect';
  readonly module: ModuleRecord;
  readonly targetName: string;
}

/**
 * https://tc39.es/ecma262/#sec-module-environment-records
 *
 * Values live in `scope`, where compiled code reaches them by slot; `bindings` tells which slot has which name.
 */
export class ModuleEnvironmentRecord {
  /** NewModuleEnvironment sets the fields. */
  OuterEnv!: GlobalEnvironmentRecord;
  DisposableResourceStack!: unknown[];

  readonly scope: Scope = [null];
  readonly bindings = new Map<string, ModuleBinding>();

  get realm(): Realm {
    return this.OuterEnv.realm;
  }

  /** https://tc39.es/ecma262/#sec-declarative-environment-records-hasbinding-n */
  HasBinding(name: string): boolean {
    return this.bindings.has(name);
  }

  /** https://tc39.es/ecma262/#sec-declarative-environment-records-createmutablebinding-n-d */
  CreateMutableBinding(name: string, _deletable: boolean): void {
    this.#create(name, true);
  }

  /** https://tc39.es/ecma262/#sec-declarative-environment-records-createimmutablebinding-n-s */
  CreateImmutableBinding(name: string, _strict: boolean): void {
    this.#create(name, false);
  }

  /** https://tc39.es/ecma262/#sec-declarative-environment-records-initializebinding-n-v */
  InitializeBinding(name: string, value: unknown): void {
    const { slot } = this.directBinding(name);
    Assert(this.scope[slot] === TDZ, 'A binding is initialized once');
    this.scope[slot] = value;
  }

  /**
   * https://tc39.es/ecma262/#sec-declarative-environment-records-setmutablebinding-n-v-s
   *
   * Module code is strict and every name of it that this is called for has a mutable binding of the module's own.
   */
  SetMutableBinding(name: string, value: unknown, _strict: boolean): ThrowCompletionOr<void> {
    const { slot, mutable } = this.directBinding(name);
    if (this.scope[slot] === TDZ) throw uninitializedBinding(this.realm, name);
    Assert(mutable, 'Compiled code handles assignments to constants');
    this.scope[slot] = value;
  }

  /** https://tc39.es/ecma262/#sec-module-environment-records-getbindingvalue-n-s */
  GetBindingValue(name: string, strict: boolean): ThrowCompletionOr<unknown> {
    return this.realm.Agent.spec['ModuleEnvironmentRecord.GetBindingValue'](this, name, strict);
  }

  /** https://tc39.es/ecma262/#sec-module-environment-records-hasthisbinding */
  HasThisBinding(): true {
    return this.realm.Agent.spec['ModuleEnvironmentRecord.HasThisBinding'](this);
  }

  /** https://tc39.es/ecma262/#sec-module-environment-records-getthisbinding */
  GetThisBinding(): undefined {
    return this.realm.Agent.spec['ModuleEnvironmentRecord.GetThisBinding'](this);
  }

  // https://tc39.es/ecma262/#sec-module-environment-records-deletebinding-n: the standard never uses DeleteBinding.

  /** The binding of a name that the module itself declares. */
  directBinding(name: string): DirectBinding {
    const binding = this.bindings.get(name);
    Assert(binding?.kind === 'direct', 'The module declares the name');
    if (binding.initializationSteps !== undefined) X(() => this.GetBindingValue(name, true));
    return binding;
  }

  #create(name: string, mutable: boolean): void {
    Assert(!this.bindings.has(name), 'The environment has no binding of the name yet');
    this.bindings.set(name, { kind: 'direct', slot: this.scope.length, mutable });
    this.scope.push(TDZ);
  }
}
