/** The realm kit as code: parameters of the function that the build puts around this script, as `evaluateKit` has them from texts. */
declare const modrecKit: (globals: object, ...sloppyKits: readonly unknown[]) => unknown;
declare const modrecSloppyKits: readonly unknown[];

/**
 * Stands in for the realms that `node:vm` provides: guests live in the realm of this script, which runs one graph and is then thrown
 * away, worker and all.
 */
export function createHostRealm(): object {
  return { globalObject: globalThis, globals: globalThis, kit: modrecKit(globalThis, ...modrecSloppyKits), owned: true };
}
