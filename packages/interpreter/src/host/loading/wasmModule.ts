import type { Agent } from '../../agent/Agent';
import { Completion, NormalCompletion, ThrowCompletion, type CompletionRecord } from '../../completion';
import { newSourceModule } from '../../proposals/source-phase/newSourceModule';
import type { Realm } from '../../realm/Realm';
import type { ModuleRecord } from '../../records/ModuleRecord';

/**
 * A module whose source is the WebAssembly.Module of the bytes, compiled by the host for the realm, or the realm's CompileError; undefined
 * where the agent has no source phase. It can be imported at that phase only.
 */
export function wasmModule(agent: Agent, realm: Realm, bytes: Uint8Array, id: string): CompletionRecord<ModuleRecord> | undefined {
  const constructor = realm.layerIntrinsics['%WebAssembly.Module%'];
  if (agent.spec.HostGetModuleSourceModuleRecord === undefined || constructor === undefined) return undefined;
  const compiled = Completion(() => realm.kit.Reflect.construct(constructor, [bytes]) as object);
  if (compiled instanceof ThrowCompletion) return compiled;
  return new NormalCompletion(newSourceModule(agent, realm, id, { object: compiled.Value, kind: 'WebAssembly.Module' }));
}
