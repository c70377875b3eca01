import type { LoadedModuleRequestRecord, ModuleRequestRecord } from './ModuleRequest';

const smallSize = 8;
const none: readonly LoadedModuleRequestRecord[] = [];

/**
 * The List in [[LoadedModules]], of modules, scripts and realms. It is searched for every request of a module, so a long one is
 * kept by specifier as well; a short one, the usual case, carries no index.
 */
export class LoadedModuleRequests implements Iterable<LoadedModuleRequestRecord> {
  #records: readonly LoadedModuleRequestRecord[] = none;
  #bySpecifier: Map<string, LoadedModuleRequestRecord[]> | null = null;

  get length(): number {
    return this.#records.length;
  }

  append(record: LoadedModuleRequestRecord): void {
    // The first one makes a list without room to grow: most modules ask for few others.
    if (this.#records.length === 0) this.#records = [record];
    else (this.#records as LoadedModuleRequestRecord[]).push(record);
    if (this.#bySpecifier !== null) {
      file(this.#bySpecifier, record);
    } else if (this.#records.length > smallSize) {
      this.#bySpecifier = new Map();
      for (const each of this.#records) file(this.#bySpecifier, each);
    }
  }

  /** Forgets everything, for a host that lets a module whose graph could not be linked load another one. */
  clear(): void {
    this.#records = none;
    this.#bySpecifier = null;
  }

  /** A part of the list that holds every record whose request can equal this one. */
  candidates(request: ModuleRequestRecord): readonly LoadedModuleRequestRecord[] {
    if (this.#bySpecifier === null) return this.#records;
    return this.#bySpecifier.get(request.Specifier) ?? none;
  }

  [Symbol.iterator](): IterableIterator<LoadedModuleRequestRecord> {
    return this.#records[Symbol.iterator]();
  }
}

function file(index: Map<string, LoadedModuleRequestRecord[]>, record: LoadedModuleRequestRecord): void {
  const same = index.get(record.Specifier);
  if (same === undefined) index.set(record.Specifier, [record]);
  else same.push(record);
}
