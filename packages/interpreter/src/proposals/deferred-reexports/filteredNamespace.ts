import type { ExportEntryRecord, ImportEntryRecord, namespace } from '@modrec/parser';

/**
 * ~filtered-namespace~: the [[ImportName]] of an entry that is for a namespace object of some of a module's exports. For those who only pass
 * entries on it is of the same type as ~namespace~.
 */
export const filteredNamespace: typeof namespace = Symbol('filtered-namespace') as unknown as typeof namespace;

/** Whether the entry is for a filtered namespace. A plain boolean on purpose: the types of the two names are one. */
export function isFilteredNamespace({ ImportName }: ImportEntryRecord | ExportEntryRecord): boolean {
  return ImportName === filteredNamespace;
}
