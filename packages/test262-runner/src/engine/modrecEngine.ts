import { readFileSync } from 'node:fs';
import { createAgent, fileHost, type Agent, type GuestFrame, type Host } from '@modrec/interpreter';
import type { Loader } from '../tests/variants';
import { layersOf } from './layersOf';
import { provideModuleSource } from './provideModuleSource';
import { refusePrivateElements } from './refusePrivateElements';
import type { EngineIdentity, TestAgent, TestAgentOptions, TestEngine } from './TestEngine';
import { modrecRealm } from './modrecRealm';

/** The engine of this repository, through its public API alone. */
export function createEngine(): TestEngine {
  return {
    identity: readIdentity(),
    createAgent(options) {
      return modrecAgent(createAgent({ host: hostOf(options), layers: layersOf(options.features), tracer: options.tracer ?? null }));
    },
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

function hostOf({ loader, seed, features }: TestAgentOptions): Host {
  const host = provideModuleSource(fileHost({ loads: loadsOf(loader, seed) }));
  return features.includes('nonextensible-applies-to-private') ? refusePrivateElements(host) : host;
}

function loadsOf(loader: Loader, seed: number): 'sync' | 'async' | { shuffled: number } {
  return loader === 'shuffled' ? { shuffled: seed } : loader;
}

function readIdentity(): EngineIdentity {
  const { name, version } = JSON.parse(readFileSync(require.resolve('@modrec/interpreter/package.json'), 'utf8')) as EngineIdentity;
  return { name, version };
}
