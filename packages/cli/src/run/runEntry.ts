import type { Agent, ModuleRecord, Realm } from '@modrec/interpreter';
import { readEntry, type Entry } from './findEntry';
import type { RunOptions } from './RunOptions';

/**
 * Loads, links and evaluates the entry with all that it imports. Rejects with what the guest throws.
 *
 * @param onLoaded gets the record of a module once it and all that it imports are loaded
 * @throws UsageError when a file that we read ourselves cannot be read
 */
export async function runEntry(
  agent: Agent,
  realm: Realm,
  entry: Entry,
  options: Pick<RunOptions, 'type' | 'namedSo' | 'until'>,
  onLoaded: (module: ModuleRecord) => void,
): Promise<void> {
  if (options.type === 'script') {
    agent.runScript(readEntry(entry), { realm, id: entry.url });
    return;
  }
  const module = await load(agent, realm, entry, options);
  onLoaded(module);
  if (options.until === 'load') return;
  agent.link(module);
  if (options.until === 'link') return;
  await agent.evaluate(module);
}

async function load(
  agent: Agent,
  realm: Realm,
  entry: Entry,
  { type, namedSo }: Pick<RunOptions, 'type' | 'namedSo'>,
): Promise<ModuleRecord> {
  if (namedSo) return agent.loadModule(entry.url, { realm, ...(type === 'json' && { attributes: { type: 'json' } }) });
  const source = { realm, id: entry.url };
  const module = type === 'json' ? agent.parseJSONModule(readEntry(entry), source) : agent.parseModule(readEntry(entry), source);
  await agent.loadRequestedModules(module);
  return module;
}
