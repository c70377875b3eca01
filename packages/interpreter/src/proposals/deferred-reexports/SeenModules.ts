import type { ModuleRecord } from '../../records/ModuleRecord';
import { ImportedNamesRecords } from '../../records/ImportedNamesRecords';

/** The modules that a walk has come to, and for which names it has gone on to what they re-export. */
export class SeenModules extends Set<ModuleRecord> {
  readonly names = new ImportedNamesRecords();
}
