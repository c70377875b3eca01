import type { GlobalCell } from '../../environments/DeclarativeRecord';
import type { GlobalEnvironmentRecord } from '../../environments/GlobalEnvironmentRecord';
import type { Compiler } from '../Compiler';
import { TDZ } from '../Scope';
import type { NameErrors } from './nameErrors';
import type { NameReference } from './NameReference';

/**
 * A name of the global scope: a cell of a `let`, `const` or class once there is one, which never goes away, and until
 * then a property of the global object.
 */
export class GlobalName implements NameReference {
  private cell: GlobalCell | undefined;
  /** How many cells there were when this one was not yet among them. */
  private cellsSeen = -1;
  /** Read through the heir of the global object: set when the name was first seen to be a data property, whose reader does not matter. */
  private heir: Record<string, unknown> | undefined;
  protected readonly object: Record<string, unknown>;

  constructor(
    protected readonly c: Compiler,
    private readonly environment: GlobalEnvironmentRecord,
    protected readonly name: string,
    private readonly errors: NameErrors,
  ) {
    this.object = environment.ObjectRecord.BindingObject as Record<string, unknown>;
  }

  /** Whether there is such a binding. */
  resolve(): boolean {
    return this.findCell() !== undefined || this.isProperty();
  }

  read(): unknown {
    const cell = this.cell ?? this.findCell();
    if (cell !== undefined) return this.valueOf(cell);
    const value = (this.heir ?? this.reader())[this.name];
    if (value !== undefined || this.isProperty()) return value;
    return this.errors.unresolvable();
  }

  readOrUndefined(): unknown {
    const cell = this.cell ?? this.findCell();
    return cell === undefined ? this.object[this.name] : this.valueOf(cell);
  }

  get(_scope: unknown, resolved: number | boolean): unknown {
    if (resolved === false) return this.errors.unresolvable();
    const cell = this.cell ?? this.findCell();
    if (cell !== undefined) return this.valueOf(cell);
    if (!this.isProperty()) return this.c.strict ? this.errors.unresolvable() : undefined;
    return this.object[this.name];
  }

  set(_scope: unknown, resolved: number | boolean, value: unknown): void {
    const { c, name, object } = this;
    if (resolved === false) {
      if (c.strict) this.errors.unresolvable();
      c.realm.kit.setSloppy(object, name, value);
      return;
    }
    const cell = this.cell ?? this.findCell();
    if (cell !== undefined) {
      if (cell.value === TDZ) this.errors.uninitialized();
      if (cell.mutable) cell.value = value;
      else if (c.strict || cell.strict) this.errors.constant();
      return;
    }
    const stillExists = this.isProperty();
    if (!c.strict) {
      c.realm.kit.setSloppy(object, name, value);
    } else {
      if (!stillExists) this.errors.unresolvable();
      c.realm.kit.setStrict(object, name, value);
    }
  }

  delete(): boolean {
    return this.findCell() === undefined && Reflect.deleteProperty(this.object, this.name);
  }

  withObject(): undefined {
    return undefined;
  }

  /** Whether the global object has such a property. */
  protected isProperty(): boolean {
    return this.name in this.object;
  }

  private valueOf(cell: GlobalCell): unknown {
    return cell.value === TDZ ? this.errors.uninitialized() : cell.value;
  }

  /** Cells come, but do not go. */
  protected findCell(): GlobalCell | undefined {
    const { cells } = this.environment.DeclarativeRecord;
    if (this.cell !== undefined || cells.size === this.cellsSeen) return this.cell;
    this.cellsSeen = cells.size;
    return (this.cell = cells.get(this.name));
  }

  protected reader(): Record<string, unknown> {
    const own = Reflect.getOwnPropertyDescriptor(this.object, this.name);
    if (own === undefined || !Object.hasOwn(own, 'value')) return this.object;
    return (this.heir = this.environment.heirOfGlobalObject as Record<string, unknown>);
  }
}
