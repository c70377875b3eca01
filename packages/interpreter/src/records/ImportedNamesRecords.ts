import type { ImportedNames } from '@modrec/parser';
import type { CyclicModuleRecord } from './CyclicModuleRecord';
import { MemberList } from './MemberList';

/** A module, and the names for which what it re-exports has been asked for already. */
export interface ImportedNamesRecord {
  readonly Module: CyclicModuleRecord;
  ImportedNames: ImportedNames;
}

/** Layer deferred-reexports: a List of such Records, no two of one module. Where the base has a List of modules, it is that too. */
export class ImportedNamesRecords extends MemberList<CyclicModuleRecord> {
  readonly #byModule = new Map<CyclicModuleRecord, ImportedNamesRecord>();

  appendRecord(record: ImportedNamesRecord): void {
    this.append(record.Module);
    this.#byModule.set(record.Module, record);
  }

  /** The Record of a module. */
  recordOf(module: CyclicModuleRecord): ImportedNamesRecord | undefined {
    return this.#byModule.get(module);
  }

  records(): Iterable<ImportedNamesRecord> {
    return this.#byModule.values();
  }
}
