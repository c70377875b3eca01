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
  private readonly object: Record<string, unknown>;

  constructor(
    private readonly c: Compiler,
    private readonly environment: GlobalEnvironmentRecord,
    private readonly name: string,
    private readonly errors: NameErrors,
  ) {
    this.object = environment.ObjectRecord.BindingObject as Record<string, unknown>;
  }

  /** Whether there is such a binding. */
  resolve(): boolean {
    return this.findCell() !== undefined || this.name in this.object;
  }

  read(): unknown {
    const cell = this.cell ?? this.findCell();
    if (cell !== undefined) return this.valueOf(cell);
    const value = this.object[this.name];
    if (value !== undefined || this.name in this.object) return value;
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
    if (!(this.name in this.object)) return this.c.strict ? this.errors.unresolvable() : undefined;
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
    const stillExists = name in object;
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

  private valueOf(cell: GlobalCell): unknown {
    return cell.value === TDZ ? this.errors.uninitialized() : cell.value;
  }

  private findCell(): GlobalCell | undefined {
    return (this.cell ??= this.environment.DeclarativeRecord.cells.get(this.name));
  }
}
