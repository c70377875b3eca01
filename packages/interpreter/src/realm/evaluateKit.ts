import { kitSource, sloppyKitSources } from './kit/kitSource';
import type { RealmKit } from './RealmKit';

/** The texts that the host compiles in a realm, in the order in which `assembleKit` takes what they give. */
export const kitTexts: readonly string[] = [kitSource, ...sloppyKitSources];

/**
 * Puts the kit of a realm together.
 *
 * @param evaluate evaluates one of the kit's texts as global code of the realm, natively, and gives its completion value
 * @param globals the realm's built-ins by name: what the kit keeps for itself, and where it installs what the host lacks
 */
export function evaluateKit(evaluate: (text: string) => unknown, globals: object): RealmKit {
  const [makeKit, ...sloppy] = kitTexts.map(evaluate) as [(...parts: unknown[]) => RealmKit, ...unknown[]];
  return makeKit(globals, ...sloppy);
}
