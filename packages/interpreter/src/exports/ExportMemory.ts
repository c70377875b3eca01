import type { ExportEntryRecord } from '@modrec/parser';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ExportResolution } from '../records/ResolvedBinding';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';

/**
 * What is known of a module's exports. Once a module's graph is loaded, the answers of GetExportedNames and ResolveExport never
 * change; without remembering them a chain of n re-exports costs n² steps to link.
 */
export class ExportMemory {
  /** Answers of ResolveExport to calls without a resolveSet, and to those that would have answered the same without. */
  readonly resolutions = new Map<string, ExportResolution>();
  /**
   * For each exported name the module that declares it, among this one and those that `export *` reaches; null when several do.
   * There once GetExportedNames has been asked.
   */
  declaringModules: Map<string, ModuleRecord | null> | undefined = undefined;
  /** [[LocalExportEntries]] by [[ExportName]]. */
  localEntries: ReadonlyMap<string, readonly ExportEntryRecord[]> | undefined = undefined;
  /** [[IndirectExportEntries]] by [[ExportName]]. */
  indirectEntries: ReadonlyMap<string, readonly ExportEntryRecord[]> | undefined = undefined;
  /** [[OptionalIndirectExportEntries]] by [[ExportName]]: layer deferred-reexports. */
  optionalEntries: ReadonlyMap<string, readonly ExportEntryRecord[]> | undefined = undefined;
}

/** The memory of a module. */
export function exportMemory(module: SourceTextModuleRecord): ExportMemory {
  return (module.exportMemory ??= new ExportMemory());
}
