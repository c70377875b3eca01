import type { ExportEntryRecord } from '@modrec/parser';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { exportMemory } from './ExportMemory';

const smallSize = 8;
const none: readonly ExportEntryRecord[] = [];

/**
 * A part of [[LocalExportEntries]] that holds every entry of the name. ResolveExport searches the list for each export, which in a
 * module of many exports must not mean reading all of them; a tracer is shown the search as the text has it.
 */
export function localEntryCandidates(module: SourceTextModuleRecord, exportName: string): readonly ExportEntryRecord[] {
  const entries = module.LocalExportEntries;
  if (isSearchedWhole(module, entries)) return entries;
  return ((exportMemory(module).localEntries ??= byExportName(entries)).get(exportName)) ?? none;
}

/** The same for [[IndirectExportEntries]]. */
export function indirectEntryCandidates(module: SourceTextModuleRecord, exportName: string): readonly ExportEntryRecord[] {
  const entries = module.IndirectExportEntries;
  if (isSearchedWhole(module, entries)) return entries;
  return ((exportMemory(module).indirectEntries ??= byExportName(entries)).get(exportName)) ?? none;
}

/** The same for [[OptionalIndirectExportEntries]], of the layer deferred-reexports. */
export function optionalEntryCandidates(module: SourceTextModuleRecord, exportName: string): readonly ExportEntryRecord[] {
  const entries = module.OptionalIndirectExportEntries;
  if (isSearchedWhole(module, entries)) return entries;
  return ((exportMemory(module).optionalEntries ??= byExportName(entries)).get(exportName)) ?? none;
}

function isSearchedWhole(module: SourceTextModuleRecord, entries: readonly ExportEntryRecord[]): boolean {
  return entries.length <= smallSize || module.Realm.Agent.tracer !== null;
}

function byExportName(entries: readonly ExportEntryRecord[]): ReadonlyMap<string, readonly ExportEntryRecord[]> {
  // Export names are unique in a module: a duplicate is an early error.
  return new Map(entries.map((entry) => [entry.ExportName!, [entry]]));
}
