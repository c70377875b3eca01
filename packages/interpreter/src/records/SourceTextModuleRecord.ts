import { exactList, type ExportEntryRecord, type ImportedNames, type ImportEntryRecord, type ParsedModule } from '@modrec/parser';
import type { ExecutionContext } from '../agent/ExecutionContext';
import type { ThrowCompletionOr } from '../completion';
import type { TopLevel } from '../evaluator/topLevel';
import type { ExportMemory } from '../exports/ExportMemory';
import { CyclicModuleRecord, type CyclicModuleFields } from './CyclicModuleRecord';
import type { ModuleRecord } from './ModuleRecord';
import type { ModuleRequestRecord } from './ModuleRequest';
import type { PromiseCapabilityRecord } from './PromiseCapability';
import type { ExportResolution } from './ResolvedBinding';
import type { ResolveSet } from './ResolveSet';

const none: readonly never[] = [];

/** https://tc39.es/ecma262/#table-additional-fields-of-source-text-module-records */
export interface SourceTextModuleFields extends CyclicModuleFields {
  readonly ECMAScriptCode: ParsedModule;
  readonly Context: ExecutionContext | undefined;
  readonly ImportMeta: object | undefined;
  readonly ImportEntries: readonly ImportEntryRecord[];
  readonly LocalExportEntries: readonly ExportEntryRecord[];
  readonly IndirectExportEntries: readonly ExportEntryRecord[];
  readonly StarExportEntries: readonly ExportEntryRecord[];
  /** Layer: deferred-reexports. */
  readonly OptionalIndirectExportEntries?: readonly ExportEntryRecord[];
}

/** https://tc39.es/ecma262/#sec-source-text-module-records */
export class SourceTextModuleRecord extends CyclicModuleRecord {
  override readonly kind = 'SourceTextModuleRecord';

  readonly ECMAScriptCode: ParsedModule;
  Context: ExecutionContext | undefined;
  ImportMeta: object | undefined;
  readonly ImportEntries: readonly ImportEntryRecord[];
  readonly LocalExportEntries: readonly ExportEntryRecord[];
  readonly IndirectExportEntries: readonly ExportEntryRecord[];
  readonly StarExportEntries: readonly ExportEntryRecord[];
  // layer: deferred-reexports
  readonly OptionalIndirectExportEntries: readonly ExportEntryRecord[];

  /** What the evaluator knows of the module's code until it has run. */
  topLevel: TopLevel | undefined = undefined;

  /** What earlier answers of GetExportedNames and ResolveExport tell. */
  exportMemory: ExportMemory | undefined = undefined;

  constructor(fields: SourceTextModuleFields) {
    super(fields);
    this.ECMAScriptCode = fields.ECMAScriptCode;
    this.Context = fields.Context;
    this.ImportMeta = fields.ImportMeta;
    this.ImportEntries = fields.ImportEntries;
    this.LocalExportEntries = exactList(fields.LocalExportEntries);
    this.IndirectExportEntries = exactList(fields.IndirectExportEntries);
    this.StarExportEntries = exactList(fields.StarExportEntries);
    this.OptionalIndirectExportEntries = fields.OptionalIndirectExportEntries ?? none;
  }

  override GetExportedNames(exportStarSet?: Set<ModuleRecord>): string[] {
    return this.Realm.Agent.spec['SourceTextModuleRecord.GetExportedNames'](this, exportStarSet);
  }

  override ResolveExport(exportName: string, resolveSet?: ResolveSet, deferNamespaceExportSet?: ResolveSet): ExportResolution {
    return this.Realm.Agent.spec['SourceTextModuleRecord.ResolveExport'](this, exportName, resolveSet, deferNamespaceExportSet);
  }

  override GetOptionalIndirectExportsModuleRequests(importedNames?: ImportedNames): readonly ModuleRequestRecord[] {
    return this.Realm.Agent.spec['SourceTextModuleRecord.GetOptionalIndirectExportsModuleRequests'](this, importedNames);
  }

  override InitializeEnvironment(): ThrowCompletionOr<void> {
    return this.Realm.Agent.spec['SourceTextModuleRecord.InitializeEnvironment'](this);
  }

  override ExecuteModule(capability?: PromiseCapabilityRecord): ThrowCompletionOr<void> {
    return this.Realm.Agent.spec['SourceTextModuleRecord.ExecuteModule'](this, capability);
  }
}
