import type { Agent } from '../../agent/Agent';
import { NormalCompletion, type CompletionRecord } from '../../completion';
import { newSourceModule, setModuleSource } from '../../proposals/source-phase/newSourceModule';
import type { Realm } from '../../realm/Realm';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { wasmModule } from '../loading/wasmModule';
import type { MakeModuleSource, MapModule } from './MapModule';

/** A module that can be imported at the source phase only; undefined where it is none, or the agent has no such phase. */
export function sourceModule(
  agent: Agent,
  realm: Realm,
  type: string | undefined,
  module: MapModule,
  id: string,
): CompletionRecord<ModuleRecord> | undefined {
  if (type !== undefined || agent.spec.HostGetModuleSourceModuleRecord === undefined) return undefined;
  if (module instanceof Uint8Array) return id.endsWith('.wasm') ? wasmModule(agent, realm, module, id) : undefined;
  const makeSource = makerOf(module);
  if (makeSource === undefined || (module as { source?: unknown }).source !== undefined) return undefined;
  return new NormalCompletion(newSourceModule(agent, realm, id, makeSource(realm)));
}

/** Gives a module with a content the source that the caller has for it. */
export function giveSource(
  agent: Agent,
  realm: Realm,
  module: MapModule,
  made: CompletionRecord<ModuleRecord>,
): CompletionRecord<ModuleRecord> {
  const makeSource = makerOf(module);
  if (makeSource !== undefined && made instanceof NormalCompletion) setModuleSource(agent, made.Value, makeSource(realm));
  return made;
}

function makerOf(module: MapModule): MakeModuleSource | undefined {
  return typeof module === 'string' || module instanceof Uint8Array ? undefined : module.moduleSource;
}
