import type { ModuleRecord, SourceTextModuleRecord } from '@modrec/interpreter';

export const isSourceText = (record: ModuleRecord): record is SourceTextModuleRecord => record.kind === 'SourceTextModuleRecord';

/** A module and all that has been loaded below it, each once. */
export function* loadedGraph(root: ModuleRecord): Generator<ModuleRecord> {
  const met = new Set([root]);
  // A Set visits what is added to it on the way.
  for (const record of met) {
    yield record;
    if (!isSourceText(record)) continue;
    for (const { Module } of record.LoadedModules) met.add(Module);
  }
}
