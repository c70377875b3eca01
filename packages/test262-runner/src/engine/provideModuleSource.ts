import { NormalCompletion, type Agent, type Host, type ModuleRecord, type Realm } from '@modrec/interpreter';

/** A WebAssembly module without sections. */
const emptyWasm = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** A host that has a module source behind the specifier `<module source>` (INTERPRETING.md, Modules): a WebAssembly.Module. */
export function provideModuleSource(host: Host): Host {
  const made = new WeakMap<Realm, ModuleRecord>();
  const moduleOf = (agent: Agent, realm: Realm): ModuleRecord => {
    const module = made.get(realm) ?? makeModule(agent, realm);
    made.set(realm, module);
    return module;
  };
  return {
    ...host,
    HostLoadImportedModule(agent, referrer, moduleRequest, hostDefined, payload) {
      if (moduleRequest.Specifier !== '<module source>') {
        host.HostLoadImportedModule(agent, referrer, moduleRequest, hostDefined, payload);
        return;
      }
      const realm = 'Realm' in referrer ? referrer.Realm : referrer;
      agent.FinishLoadingImportedModule(referrer, moduleRequest, payload, new NormalCompletion(moduleOf(agent as Agent, realm)));
    },
  };
}

function makeModule(agent: Agent, realm: Realm): ModuleRecord {
  const { Module } = (realm.globalThis as { WebAssembly: { Module: new (bytes: Uint8Array) => object } }).WebAssembly;
  return agent.createSourceModule({ object: new Module(emptyWasm), kind: 'WebAssembly.Module' }, { realm, id: '<module source>' });
}
