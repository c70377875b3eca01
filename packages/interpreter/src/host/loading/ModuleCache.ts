import type { ModuleRecord } from '../../records/ModuleRecord';
import type { Realm } from '../../realm/Realm';

/** The modules that a host has made: one for each realm, id and type. */
export class ModuleCache {
  readonly #byRealm = new WeakMap<Realm, Map<string, ModuleRecord>>();

  get(realm: Realm, id: string, type: string | undefined): ModuleRecord | undefined {
    return this.#byRealm.get(realm)?.get(key(id, type));
  }

  set(realm: Realm, id: string, type: string | undefined, module: ModuleRecord): void {
    let modules = this.#byRealm.get(realm);
    if (modules === undefined) {
      modules = new Map();
      this.#byRealm.set(realm, modules);
    }
    modules.set(key(id, type), module);
  }
}

function key(id: string, type: string | undefined): string {
  return type === undefined ? id : `${type} ${id}`;
}
