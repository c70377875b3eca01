import type { Agent, Realm } from '@modrec/interpreter';
import type { TestRealm } from './TestEngine';

/** A realm of the engine as the runner sees it. */
export function modrecRealm(agent: Agent, realm: Realm): TestRealm {
  return {
    globalThis: realm.globalThis,
    createRealm: () => modrecRealm(agent, agent.createRealm()),
    runScript: (sourceText, id, onParsed) => {
      try {
        return agent.runScript(sourceText, { realm, id });
      } catch (error) {
        if (!isEarlyError(agent, error)) onParsed?.();
        throw error;
      }
    },
    parseModule: (sourceText, id) => {
      const module = agent.parseModule(sourceText, { realm, id });
      return {
        loadRequestedModules: () => agent.loadRequestedModules(module),
        link: () => agent.link(module),
        evaluate: () => agent.evaluate(module),
      };
    },
  };
}

/** An error that the engine made before any guest code ran: it has a code of the engine, and no guest frame. */
function isEarlyError(agent: Agent, error: unknown): boolean {
  const { code, stack } = agent.describeError(error);
  return code !== undefined && stack.length === 0;
}
