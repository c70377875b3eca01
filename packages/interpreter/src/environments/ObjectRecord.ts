import type { ThrowCompletionOr } from '../completion';
import type { Realm } from '../realm/Realm';
import { unresolvableReference } from './bindingErrors';
import { definePropertyOrThrow, setProperty } from './globalProperties';

/**
 * https://tc39.es/ecma262/#sec-object-environment-records, as the [[ObjectRecord]] of a global environment: [[IsWithEnvironment]]
 * is false, so %Symbol.unscopables% has no say.
 */
export class ObjectRecord {
  readonly BindingObject: object;
  readonly #realm: Realm;

  constructor(realm: Realm, bindingObject: object) {
    this.#realm = realm;
    this.BindingObject = bindingObject;
  }

  HasBinding(name: string): ThrowCompletionOr<boolean> {
    return this.#realm.kit.Reflect.has(this.BindingObject, name);
  }

  CreateMutableBinding(name: string, deletable: boolean): ThrowCompletionOr<void> {
    const propertyDesc = { value: undefined, writable: true, enumerable: true, configurable: this.declare(name, deletable) };
    return definePropertyOrThrow(this.#realm, this.BindingObject, name, propertyDesc);
  }

  /** Whether the property for a declared name is to be configurable. */
  declare(_name: string, deletable: boolean): boolean {
    return deletable;
  }

  /** What becomes of a function declaration that the global object does not allow: false, or a throw. */
  refuseFunction(_name: string): ThrowCompletionOr<false> {
    return false;
  }

  InitializeBinding(name: string, value: unknown): ThrowCompletionOr<void> {
    return this.SetMutableBinding(name, value, false);
  }

  SetMutableBinding(name: string, value: unknown, strict: boolean): ThrowCompletionOr<void> {
    const stillExists = this.#realm.kit.Reflect.has(this.BindingObject, name);
    if (!stillExists && strict) throw unresolvableReference(this.#realm, name);
    return setProperty(this.#realm, this.BindingObject, name, value, strict);
  }

  GetBindingValue(name: string, strict: boolean): ThrowCompletionOr<unknown> {
    if (this.#realm.kit.Reflect.has(this.BindingObject, name)) return this.#realm.kit.Reflect.get(this.BindingObject, name);
    if (!strict) return undefined;
    throw unresolvableReference(this.#realm, name);
  }

  DeleteBinding(name: string): ThrowCompletionOr<boolean> {
    return this.#realm.kit.Reflect.deleteProperty(this.BindingObject, name);
  }
}
