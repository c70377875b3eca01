import type { namespace } from '@modrec/parser';
import type { ModuleRecord } from './ModuleRecord';

/** https://tc39.es/ecma262/#resolvedbinding-record */
export class ResolvedBindingRecord {
  readonly Module: ModuleRecord;
  readonly BindingName: string | typeof namespace;

  constructor(fields: { readonly Module: ModuleRecord; readonly BindingName: string | typeof namespace }) {
    this.Module = fields.Module;
    this.BindingName = fields.BindingName;
  }
}

/** What ResolveExport gives. */
export type ExportResolution = ResolvedBindingRecord | null | 'ambiguous';
