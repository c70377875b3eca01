import type { ExportEntryRecord, ImportEntryRecord, ModuleRequestRecord, ParsedModule } from '@modrec/parser';
import type { ExecutionContext } from '../agent/ExecutionContext';
import type { ThrowCompletionOr } from '../completion';
import type { Realm } from '../realm/Realm';
import { CyclicModuleRecord } from './CyclicModuleRecord';
import type { ModuleRecord } from './ModuleRecord';
import type { PromiseCapabilityRecord } from './PromiseCapability';
import type { ExportResolution } from './ResolvedBinding';
import type { ResolveSet } from './ResolveSet';

/** What ParseModule gives a Source Text Module Record; every other field has one initial value. */
export interface SourceTextModuleFields {
  readonly Realm: Realm;
  readonly HasTLA: boolean;
  readonly HostDefined: unknown;
  readonly ECMAScriptCode: ParsedModule;
  readonly RequestedModules: readonly ModuleRequestRecord[];
  readonly ImportEntries: readonly ImportEntryRecord[];
  readonly LocalExportEntries: readonly ExportEntryRecord[];
  readonly IndirectExportEntries: readonly ExportEntryRecord[];
  readonly StarExportEntries: readonly ExportEntryRecord[];
}

/** https://tc39.es/ecma262/#sec-source-text-module-records */
export class SourceTextModuleRecord extends CyclicModuleRecord {
  override readonly kind = 'SourceTextModuleRecord';

  readonly ECMAScriptCode: ParsedModule;
  Context: ExecutionContext | undefined = undefined;
  ImportMeta: object | undefined = undefined;
  readonly ImportEntries: readonly ImportEntryRecord[];
  readonly LocalExportEntries: readonly ExportEntryRecord[];
  readonly IndirectExportEntries: readonly ExportEntryRecord[];
  readonly StarExportEntries: readonly ExportEntryRecord[];

  constructor(fields: SourceTextModuleFields) {
    super(fields.Realm, fields.HostDefined, fields.RequestedModules, fields.HasTLA);
    this.ECMAScriptCode = fields.ECMAScriptCode;
    this.ImportEntries = fields.ImportEntries;
    this.LocalExportEntries = fields.LocalExportEntries;
    this.IndirectExportEntries = fields.IndirectExportEntries;
    this.StarExportEntries = fields.StarExportEntries;
  }

  override GetExportedNames(exportStarSet?: Set<ModuleRecord>): string[] {
    return this.Realm.Agent.spec['SourceTextModuleRecord.GetExportedNames'](this, exportStarSet);
  }

  override ResolveExport(exportName: string, resolveSet?: ResolveSet): ExportResolution {
    return this.Realm.Agent.spec['SourceTextModuleRecord.ResolveExport'](this, exportName, resolveSet);
  }

  override InitializeEnvironment(): ThrowCompletionOr<void> {
    return this.Realm.Agent.spec['SourceTextModuleRecord.InitializeEnvironment'](this);
  }

  override ExecuteModule(capability?: PromiseCapabilityRecord): ThrowCompletionOr<void> {
    return this.Realm.Agent.spec['SourceTextModuleRecord.ExecuteModule'](this, capability);
  }
}
