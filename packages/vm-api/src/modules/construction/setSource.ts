import type { ModuleRecord } from '@modrec/interpreter';

/** Gives a module what `import source` of it is to give. */
export function setSource(record: ModuleRecord, sourceObject: object | undefined): void {
  if (sourceObject === undefined) return;
  record.ModuleSource = sourceObject;
  record.Realm.Agent.moduleSources.set(sourceObject, record);
}
