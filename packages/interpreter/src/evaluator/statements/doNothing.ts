import type { Execute } from '../Code';

/** A statement that does nothing when it is evaluated; lists of statements leave it out. */
export const doNothing: Execute = () => undefined;
