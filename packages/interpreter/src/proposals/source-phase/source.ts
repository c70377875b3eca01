import type { ImportEntryRecord } from '@modrec/parser';

/**
 * ~source~, as [[ImportName]] and [[BindingName]]: the source object of the other module. The records of ECMA-262 itself know of one such
 * name that is no string, ~namespace~, and so does their type, which this one shares.
 */
export const source = Symbol('source') as unknown as ImportEntryRecord['ImportName'];

/** Whether a name is ~source~. */
export const isSource = (name: unknown): boolean => name === source;
