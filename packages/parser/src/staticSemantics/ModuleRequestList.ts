import type { ModuleRequestRecord } from '../records';

const smallSize = 8;

/** A growing list of requests that finds those with a given specifier without a search; a short one is all searched. */
export class ModuleRequestList {
  readonly records: ModuleRequestRecord[] = [];
  #bySpecifier: Map<string, ModuleRequestRecord[]> | null = null;

  constructor(records: readonly ModuleRequestRecord[]) {
    for (const record of records) this.append(record);
  }

  append(record: ModuleRequestRecord): void {
    this.records.push(record);
    if (this.#bySpecifier !== null) {
      file(this.#bySpecifier, record);
    } else if (this.records.length > smallSize) {
      this.#bySpecifier = new Map();
      for (const each of this.records) file(this.#bySpecifier, each);
    }
  }

  /** Puts a record in the place of another with the same specifier. */
  replace(other: ModuleRequestRecord, record: ModuleRequestRecord): void {
    this.records[this.records.indexOf(other)] = record;
    const similar = this.#bySpecifier?.get(other.Specifier);
    if (similar !== undefined) similar[similar.indexOf(other)] = record;
  }

  /** The only records of the list that can equal `request`. */
  similarTo(request: ModuleRequestRecord): readonly ModuleRequestRecord[] {
    return this.#bySpecifier === null ? this.records : (this.#bySpecifier.get(request.Specifier) ?? []);
  }
}

function file(index: Map<string, ModuleRequestRecord[]>, record: ModuleRequestRecord): void {
  const same = index.get(record.Specifier);
  if (same === undefined) index.set(record.Specifier, [record]);
  else same.push(record);
}
