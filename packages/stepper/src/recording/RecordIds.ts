import { moduleId, ModuleRecord } from '@modrec/interpreter';
import type { RecordId } from '../log/Value';

/** Gives records their names in the log. */
export class RecordIds {
  readonly #ids = new WeakMap<object, RecordId>();
  readonly #taken = new Map<string, number>();

  idOf(record: object): RecordId | undefined {
    return this.#ids.get(record);
  }

  /** A new name: a module's own id, as far as it is free, or the type and a number. */
  name(record: object, type: string): RecordId {
    const isModule = record instanceof ModuleRecord;
    const base = isModule ? moduleId(record) : type;
    const count = (this.#taken.get(base) ?? 0) + 1;
    this.#taken.set(base, count);
    const id = isModule && count === 1 ? base : `${base}#${count}`;
    this.#ids.set(record, id);
    return id;
  }
}
