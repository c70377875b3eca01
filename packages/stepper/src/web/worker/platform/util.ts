/** What the engine asks of `node:util`. */
export { types } from './types';

/** Namespace objects show their exports to Node's inspector; here nobody inspects them. */
export const inspect = Object.assign((value: unknown): string => String(value), { custom: Symbol.for('nodejs.util.inspect.custom') });
