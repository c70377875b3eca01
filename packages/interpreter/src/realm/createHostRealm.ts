import vm from 'node:vm';
import { kitSource, sloppyKitSources } from './kit/kitSource';
import type { RealmKit } from './RealmKit';

/** A fresh realm of the host, before any guest code, and the kit evaluated in it. */
export interface HostRealm {
  readonly globalObject: object;
  readonly kit: RealmKit;
}

const kitScript = new vm.Script(kitSource, { filename: 'modrec:realm-kit' });
const sloppyScripts = sloppyKitSources.map((source) => new vm.Script(source, { filename: 'modrec:realm-kit' }));

/**
 * Makes a realm with `node:vm`, which here provides realms and nothing else: the kit is the only code that it ever compiles.
 * Other hosts (an iframe, a worker) would replace this file.
 */
export function createHostRealm(): HostRealm {
  // Node 20's types do not know the constant yet; it is there from Node 20.18 on.
  const { DONT_CONTEXTIFY } = vm.constants as unknown as { DONT_CONTEXTIFY: vm.Context };
  const globalObject = vm.createContext(DONT_CONTEXTIFY);
  const sloppy = sloppyScripts.map((script) => script.runInContext(globalObject) as unknown);
  const makeKit = kitScript.runInContext(globalObject) as (...sloppy: unknown[]) => RealmKit;
  return { globalObject, kit: makeKit(...sloppy) };
}
