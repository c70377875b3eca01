import { createAgent, sourcePhaseImports, type Agent } from '@modrec/interpreter';
import { importOptionsMessage } from '../errors/importMessage';
import { vmHost } from './vmHost';
import { vmLayer } from './vmLayer';

/** The layer without what it adds to realms: those that are adopted stay as they are. */
const { extendRealm: _, ...sourcePhase } = sourcePhaseImports;

let agent: Agent | undefined;

/** The one agent of the process: like `node:vm` itself, contexts and modules of this package all know each other. Made when first needed. */
export function vmAgent(): Agent {
  if (agent === undefined) {
    agent = createAgent({ host: vmHost, layers: [sourcePhase, vmLayer] });
    agent.followThrows();
    agent.wordsOf = ({ code, message }) => importOptionsMessage(code, message);
  }
  return agent;
}
