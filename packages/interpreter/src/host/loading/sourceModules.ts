import type { Agent } from '../../agent/Agent';
import { Completion, type CompletionRecord, NormalCompletion, ThrowCompletion } from '../../completion';
import { earlyError, syntaxError } from '../../errors';
import { newImmutableBuffer } from '../../proposals/import-bytes/immutableBuffers';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { Realm } from '../../realm/Realm';
import { malformedJSON, type FailedLoad } from './loadErrors';

/** A Source Text Module Record of a source text, or the realm's SyntaxError. */
export function sourceTextModule(
  agent: Agent,
  realm: Realm,
  sourceText: string,
  id: string,
  load: FailedLoad,
): CompletionRecord<ModuleRecord> {
  const parsed = agent.spec.ParseModule(sourceText, realm, undefined, id);
  if (!Array.isArray(parsed)) return new NormalCompletion(parsed as ModuleRecord);
  const details = earlyError((parsed as Parameters<typeof earlyError>)[0]);
  return new ThrowCompletion(syntaxError(realm, { ...details, importChain: [...load.importChain, id] }));
}

/** A module of a JSON text, or the realm's SyntaxError. */
export function jsonModule(
  agent: Agent,
  realm: Realm,
  text: string,
  id: string,
  load: FailedLoad,
): CompletionRecord<ModuleRecord> {
  const result = Completion(() => agent.spec.ParseJSONModule(text, realm));
  if (result instanceof ThrowCompletion) {
    const reason = String((result.Value as Error).message);
    return new ThrowCompletion(syntaxError(realm, malformedJSON(id, reason, load)));
  }
  agent.moduleIds.set(result.Value, id);
  return result;
}

/** A module whose default export is a text; undefined where the agent has no such modules. */
export function textModule(agent: Agent, realm: Realm, text: string, id: string): CompletionRecord<ModuleRecord> | undefined {
  const module = agent.spec.CreateTextModule?.(text, realm);
  if (module === undefined) return undefined;
  agent.moduleIds.set(module, id);
  return new NormalCompletion(module);
}

/** A module whose default export is a Uint8Array of bytes that do not change; undefined where the agent has no such modules. */
export function bytesModule(agent: Agent, realm: Realm, bytes: Uint8Array, id: string): CompletionRecord<ModuleRecord> | undefined {
  if (agent.spec.CreateBytesModule === undefined) return undefined;
  const module = agent.spec.CreateBytesModule(newImmutableBuffer(realm, bytes), realm);
  agent.moduleIds.set(module, id);
  return new NormalCompletion(module);
}
