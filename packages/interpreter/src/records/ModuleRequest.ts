import type { ImportAttributeRecord } from '@modrec/parser';
import type { ModuleRecord } from './ModuleRecord';

export type { ImportAttributeRecord, ModuleRequestRecord } from '@modrec/parser';

/** https://tc39.es/ecma262/#table-loadedmodulerequest-fields */
export interface LoadedModuleRequestRecord {
  readonly Specifier: string;
  readonly Attributes: readonly ImportAttributeRecord[];
  readonly Module: ModuleRecord;
}
