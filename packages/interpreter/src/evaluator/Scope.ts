/**
 * The run-time storage of an environment: element 0 is the scope around it, the others are its bindings' slots.
 * Which slot a name has is settled when the code is compiled.
 */
export type Scope = unknown[];

/** What stands in the slot of an uninitialized binding. Never reaches guest code. */
export const TDZ: unique symbol = Symbol('uninitialized');
