import vm from 'node:vm';

/**
 * How each engine takes a graph, phase by phase. `load` gives what the others take; `value` is the root's export and tells that the
 * graph was evaluated.
 */
export const graphEngines = {
  async modrec() {
    const { createAgent, mapHost } = await import('./modrecPackage.mjs');
    let agent;
    return {
      load(sources) {
        agent = createAgent({ host: mapHost(Object.fromEntries(sources)) });
        return agent.loadModule('m0', { realm: agent.createRealm() });
      },
      link: (root) => agent.link(root),
      evaluate: (root) => agent.evaluate(root),
      namespace: (root) => agent.getModuleNamespace(root),
      value: (root) => agent.getModuleNamespace(root).value,
    };
  },
  async native() {
    let modules;
    return {
      load(sources) {
        const context = vm.createContext();
        modules = new Map([...sources].map(([identifier, text]) => [identifier, new vm.SourceTextModule(text, { context, identifier })]));
        return modules.get('m0');
      },
      link: (root) => root.link((specifier) => modules.get(specifier)),
      evaluate: (root) => root.evaluate(),
      namespace: (root) => root.namespace,
      value: (root) => root.namespace.value,
    };
  },
  async engine262() {
    const { Agent, FinishLoadingImportedModule, Get, GetModuleNamespace, ManagedRealm, runSingleJobInQueue, setSurroundingAgent, skipDebugger, Value } =
      await import('@engine262/engine262');
    let agent;
    let realm;
    const jobs = () => {
      while (agent.jobQueue.length > 0) runSingleJobInQueue(agent.jobQueue.shift(), () => {}, () => {});
    };
    const inContext = (run) => {
      const leave = realm.pushTopContext();
      try {
        return run();
      } finally {
        leave?.();
      }
    };
    return {
      load(sources) {
        const modules = new Map();
        const module = (specifier) => {
          if (!modules.has(specifier)) modules.set(specifier, realm.compileModule(sources.get(specifier), { specifier }));
          return modules.get(specifier);
        };
        const HostLoadImportedModule = (referrer, request, _hostDefined, payload) => {
          const { Specifier } = request;
          FinishLoadingImportedModule(referrer, request, payload, module(typeof Specifier === 'string' ? Specifier : Specifier.stringValue()));
        };
        agent = new Agent({ hostHooks: { HostLoadImportedModule } });
        setSurroundingAgent(agent);
        realm = new ManagedRealm();
        const root = module('m0').Value ?? module('m0');
        inContext(() => root.LoadRequestedModules());
        jobs();
        return root;
      },
      link: (root) => inContext(() => root.Link()),
      evaluate(root) {
        inContext(() => runToEnd(root.Evaluate(), skipDebugger));
        jobs();
      },
      namespace: (root) => inContext(() => GetModuleNamespace(root)),
      value: (root) => inContext(() => numberOf(skipDebugger(Get(GetModuleNamespace(root), Value('value'))))),
    };
  },
};

/** Its operations are generators where guest code may run in them. */
const runToEnd = (result, run) => (typeof result?.next === 'function' ? run(result) : result);

const numberOf = (completion) => Number((completion.Value ?? completion).value);
