import { isProxy } from 'node:util/types';
import type { ThrowCompletionOr } from '../completion';
import type { Realm } from '../realm/Realm';
import { ObjectRecord } from './ObjectRecord';

/**
 * The [[ObjectRecord]] of a realm whose global object is contextified: the host answers reads with what the sandbox has or inherits, but
 * `in` with its own properties alone. So a name is bound where either of the two has it.
 */
export class SandboxRecord extends ObjectRecord {
  readonly #realm: Realm;
  readonly #sandbox: object;
  /** The names of `var` and function declarations, which `delete name` leaves alone though the sandbox has ordinary properties for them. */
  readonly #varNames = new Set<string>();

  constructor(realm: Realm, bindingObject: object, sandbox: object) {
    super(realm, bindingObject);
    this.#realm = realm;
    this.#sandbox = sandbox;
  }

  override HasBinding(name: string): ThrowCompletionOr<boolean> {
    return this.has(name);
  }

  override GetBindingValue(name: string, strict: boolean): ThrowCompletionOr<unknown> {
    if (this.has(name)) return this.#realm.kit.get(this.BindingObject, name);
    return super.GetBindingValue(name, strict);
  }

  /** The sandbox gets an ordinary property: it is the name that cannot be deleted. */
  override declare(name: string, deletable: boolean): boolean {
    if (!deletable) this.#varNames.add(name);
    return true;
  }

  /** Hosts take such a declaration for one of a name that is taken. */
  override refuseFunction(name: string): ThrowCompletionOr<false> {
    throw this.#realm.newError('SyntaxError', `Identifier '${name}' has already been declared`);
  }

  /** Whether strict code may not assign to the name. */
  isReadOnly(name: string): boolean {
    return !isProxy(this.#sandbox) && Reflect.getOwnPropertyDescriptor(this.#sandbox, name)?.writable === false;
  }

  override DeleteBinding(name: string): ThrowCompletionOr<boolean> {
    return this.deleteName(name);
  }

  /** The `get` trap of a Proxy answers for every name there is. */
  has(name: string): boolean {
    return isProxy(this.#sandbox) || this.#realm.kit.Reflect.has(this.BindingObject, name) || name in this.#sandbox;
  }

  deleteName(name: string): boolean {
    return !this.#varNames.has(name) && this.#realm.kit.Reflect.deleteProperty(this.BindingObject, name);
  }
}
