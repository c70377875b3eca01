import { Assert, type ThrowCompletionOr } from '../completion';
import { TDZ } from '../evaluator/Scope';
import type { Realm } from '../realm/Realm';
import { assignmentToConstant, uninitializedBinding, unresolvableReference } from './bindingErrors';

/** The place of a `let`, `const` or class of the global scope. Compiled code holds on to it, so it never moves. */
export interface GlobalCell {
  /** TDZ until the declaration has been evaluated. */
  value: unknown;
  readonly mutable: boolean;
  readonly strict: boolean;
}

/** https://tc39.es/ecma262/#sec-declarative-environment-records, as the [[DeclarativeRecord]] of a global environment. */
export class DeclarativeRecord {
  readonly cells = new Map<string, GlobalCell>();
  readonly #realm: Realm;

  constructor(realm: Realm) {
    this.#realm = realm;
  }

  HasBinding(name: string): boolean {
    return this.cells.has(name);
  }

  CreateMutableBinding(name: string, _deletable: boolean): void {
    this.#create(name, { value: TDZ, mutable: true, strict: false });
  }

  CreateImmutableBinding(name: string, strict: boolean): void {
    this.#create(name, { value: TDZ, mutable: false, strict });
  }

  InitializeBinding(name: string, value: unknown): void {
    const cell = this.cells.get(name);
    Assert(cell?.value === TDZ, 'A binding is initialized once');
    cell.value = value;
  }

  SetMutableBinding(name: string, value: unknown, strict: boolean): ThrowCompletionOr<void> {
    const cell = this.cells.get(name);
    if (cell === undefined) throw unresolvableReference(this.#realm, name);
    if (cell.value === TDZ) throw uninitializedBinding(this.#realm, name);
    if (cell.mutable) cell.value = value;
    else if (strict || cell.strict) throw assignmentToConstant(this.#realm);
  }

  GetBindingValue(name: string, _strict: boolean): ThrowCompletionOr<unknown> {
    const cell = this.cells.get(name);
    Assert(cell !== undefined, 'The environment has a binding of the name');
    if (cell.value === TDZ) throw uninitializedBinding(this.#realm, name);
    return cell.value;
  }

  /** No global `let`, `const` or class can be deleted. */
  DeleteBinding(_name: string): false {
    return false;
  }

  #create(name: string, cell: GlobalCell): void {
    Assert(!this.cells.has(name), 'The environment has no binding of the name yet');
    this.cells.set(name, cell);
  }
}
