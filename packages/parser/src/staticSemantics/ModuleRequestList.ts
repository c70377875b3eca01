import type { ModuleRequestRecord } from '../records';

/** A growing list of requests that finds those with a given specifier without a search. */
export class ModuleRequestList {
  readonly records: ModuleRequestRecord[] = [];
  readonly #bySpecifier = new Map<string, ModuleRequestRecord[]>();

  constructor(records: readonly ModuleRequestRecord[]) {
    for (const record of records) this.append(record);
  }

  append(record: ModuleRequestRecord): void {
    this.records.push(record);
    const similar = this.#bySpecifier.get(record.Specifier);
    if (similar === undefined) this.#bySpecifier.set(record.Specifier, [record]);
    else similar.push(record);
  }

  /** Puts a record in the place of another with the same specifier. */
  replace(other: ModuleRequestRecord, record: ModuleRequestRecord): void {
    this.records[this.records.indexOf(other)] = record;
    const similar = this.#bySpecifier.get(other.Specifier)!;
    similar[similar.indexOf(other)] = record;
  }

  /** The only records of the list that can equal `request`. */
  similarTo(request: ModuleRequestRecord): readonly ModuleRequestRecord[] {
    return this.#bySpecifier.get(request.Specifier) ?? [];
  }
}
