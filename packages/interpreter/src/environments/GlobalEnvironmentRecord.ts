import type { t } from '@modrec/parser';
import type { ThrowCompletionOr } from '../completion';
import type { Realm } from '../realm/Realm';
import { DeclarativeRecord, type GlobalCell } from './DeclarativeRecord';
import { ObjectRecord } from './ObjectRecord';
import { SandboxRecord } from './SandboxRecord';

/** The running execution context as far as evaluating a hoisted function declaration reads it. */
export interface DeclarationContext {
  readonly VariableEnvironment: GlobalEnvironmentRecord;
  readonly LexicalEnvironment: { GetBindingValue(name: string, strict: boolean): ThrowCompletionOr<unknown> };
}

/** A function declaration in a block of a sloppy script, when it is evaluated: hands the function on to the `var` of its name. */
export type HoistedFunctionEvaluation = (running: DeclarationContext) => ThrowCompletionOr<void>;

/** https://tc39.es/ecma262/#sec-global-environment-records */
export class GlobalEnvironmentRecord {
  readonly OuterEnv = null;
  readonly ObjectRecord: ObjectRecord;
  readonly GlobalThisValue: object;
  readonly DeclarativeRecord: DeclarativeRecord;

  readonly realm: Realm;
  /** An object that inherits from the global one, through which the host reads data properties several times faster. */
  readonly heirOfGlobalObject: object;
  /** What evaluating a function declaration in a block does, where GlobalDeclarationInstantiation has replaced it (Annex B). */
  readonly hoistedFunctions = new WeakMap<t.FunctionDeclaration, HoistedFunctionEvaluation>();

  /** https://tc39.es/ecma262/#sec-newglobalenvironment */
  constructor(realm: Realm, object: object, thisValue: object, sandbox?: object) {
    this.realm = realm;
    this.heirOfGlobalObject = realm.kit.newObject(object);
    this.ObjectRecord = sandbox === undefined ? new ObjectRecord(realm, object) : new SandboxRecord(realm, object, sandbox);
    this.GlobalThisValue = thisValue;
    this.DeclarativeRecord = new DeclarativeRecord(realm);
  }

  /** The cells of global `let`, `const` and class declarations. */
  get declarative(): ReadonlyMap<string, GlobalCell> {
    return this.DeclarativeRecord.cells;
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-hasbinding-n */
  HasBinding(name: string): ThrowCompletionOr<boolean> {
    return this.DeclarativeRecord.HasBinding(name) || this.ObjectRecord.HasBinding(name);
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-createmutablebinding-n-d */
  CreateMutableBinding(name: string, deletable: boolean): ThrowCompletionOr<void> {
    this.#refuseExisting(name);
    this.DeclarativeRecord.CreateMutableBinding(name, deletable);
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-createimmutablebinding-n-s */
  CreateImmutableBinding(name: string, strict: boolean): ThrowCompletionOr<void> {
    this.#refuseExisting(name);
    this.DeclarativeRecord.CreateImmutableBinding(name, strict);
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-initializebinding-n-v */
  InitializeBinding(name: string, value: unknown): ThrowCompletionOr<void> {
    return this.#recordOf(name).InitializeBinding(name, value);
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-setmutablebinding-n-v-s */
  SetMutableBinding(name: string, value: unknown, strict: boolean): ThrowCompletionOr<void> {
    return this.#recordOf(name).SetMutableBinding(name, value, strict);
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-getbindingvalue-n-s */
  GetBindingValue(name: string, strict: boolean): ThrowCompletionOr<unknown> {
    return this.#recordOf(name).GetBindingValue(name, strict);
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-deletebinding-n */
  DeleteBinding(name: string): ThrowCompletionOr<boolean> {
    if (this.DeclarativeRecord.HasBinding(name)) return this.DeclarativeRecord.DeleteBinding(name);
    const existingProperty = this.#ownProperty(name) !== undefined;
    return existingProperty ? this.ObjectRecord.DeleteBinding(name) : true;
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-hasthisbinding */
  HasThisBinding(): true {
    return true;
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-getthisbinding */
  GetThisBinding(): object {
    return this.GlobalThisValue;
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-hassuperbinding */
  HasSuperBinding(): false {
    return false;
  }

  /** https://tc39.es/ecma262/#sec-global-environment-records-withbaseobject */
  WithBaseObject(): undefined {
    return undefined;
  }

  #refuseExisting(name: string): void {
    if (!this.DeclarativeRecord.HasBinding(name)) return;
    throw this.realm.newError('TypeError', `Identifier '${name}' has already been declared`);
  }

  #recordOf(name: string): DeclarativeRecord | ObjectRecord {
    return this.DeclarativeRecord.HasBinding(name) ? this.DeclarativeRecord : this.ObjectRecord;
  }

  #ownProperty(name: string): PropertyDescriptor | undefined {
    return this.realm.kit.Reflect.getOwnPropertyDescriptor(this.ObjectRecord.BindingObject, name);
  }
}
