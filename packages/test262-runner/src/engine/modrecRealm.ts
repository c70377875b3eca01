import type { Agent, Realm } from '@modrec/interpreter';
import { LoadedModule } from './LoadedModule';
import type { TestRealm } from './TestEngine';

/** A realm of the engine as the runner sees it. */
export function modrecRealm(agent: Agent, realm: Realm): TestRealm {
  return {
    globalThis: realm.globalThis,
    AbstractModuleSource: realm.layerIntrinsics['%AbstractModuleSource%'],
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
      // Parsed for its early errors alone; the record that runs is the host's, which a module that imports itself gets too.
      agent.parseModule(sourceText, { realm, id });
      return new LoadedModule(agent, realm, id);
    },
  };
}

/** An error that the engine made before any guest code ran: it has a code of the engine, and no guest frame. */
function isEarlyError(agent: Agent, error: unknown): boolean {
  const { code, stack } = agent.describeError(error);
  return code !== undefined && stack.length === 0 && !declarationCodes.has(code);
}

/** What a script without early errors fails with when it declares its globals. */
const declarationCodes: ReadonlySet<string> = new Set(['global-redeclaration', 'undeclarable-global']);
