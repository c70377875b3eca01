import type { ImportedNames } from '@modrec/parser';

/** Whether the names are a List of Strings. */
export const isList = (names: ImportedNames): names is readonly string[] => typeof names !== 'string';
