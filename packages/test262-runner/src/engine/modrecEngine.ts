import { readFileSync } from 'node:fs';
import { createAgent, fileHost, type Agent, type GuestFrame } from '@modrec/interpreter';
import type { Loader } from '../tests/variants';
import { layersOf } from './layersOf';
import type { EngineIdentity, TestAgent, TestEngine } from './TestEngine';
import { modrecRealm } from './modrecRealm';

/** The engine of this repository, through its public API alone. */
export function createEngine(): TestEngine {
  return {
    identity: readIdentity(),
    createAgent: ({ loader, seed, features }) =>
      modrecAgent(createAgent({ host: fileHost({ loads: loadsOf(loader, seed) }), layers: layersOf(features) })),
    // Guest errors belong to the realms of guests. One that belongs to ours was thrown by the engine or by the runner.
    isEngineFault: (error) => error instanceof Error,
  };
}

function modrecAgent(agent: Agent): TestAgent {
  const createRealm = () => modrecRealm(agent, agent.createRealm());
  return {
    createRealm,
    stackOf: (error) => agent.describeError(error).stack.map(formatFrame).join('\n'),
    dispose: () => agent.dispose(),
  };
}

function formatFrame({ functionName, moduleId, line, column }: GuestFrame): string {
  const place = `${moduleId}:${line}:${column}`;
  return functionName === '' ? `at ${place}` : `at ${functionName} (${place})`;
}

function loadsOf(loader: Loader, seed: number): 'sync' | 'async' | { shuffled: number } {
  return loader === 'shuffled' ? { shuffled: seed } : loader;
}

function readIdentity(): EngineIdentity {
  const { name, version } = JSON.parse(readFileSync(require.resolve('@modrec/interpreter/package.json'), 'utf8')) as EngineIdentity;
  return { name, version };
}
