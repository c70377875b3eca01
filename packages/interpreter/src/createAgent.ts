import { EngineAgent, type AgentOptions } from './api/EngineAgent';

/**
 * Makes an agent: a world of realms and modules with its own host. Two agents know nothing of each other.
 *
 *     const agent = createAgent({ host: mapHost({ 'main.js': 'export const answer = 42' }) });
 *     const { answer } = await agent.importModule('main.js', { realm: agent.createRealm() });
 *
 * @throws EngineError `layer-conflict` or `layer-order` when the layers do not go together, `host-hook-missing` when the host lacks a hook
 */
export function createAgent(options: AgentOptions = {}): EngineAgent {
  return new EngineAgent(options);
}
