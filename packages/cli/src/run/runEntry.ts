import type { Agent, ModuleRecord, Realm } from '@modrec/interpreter';
import { readEntry, type Entry } from './findEntry';
import type { EntryType } from './RunOptions';

/**
 * Loads, links and evaluates the entry with all that it imports. Rejects with what the guest throws.
 *
 * @param onLoaded gets the record of a module once it and all that it imports are loaded
 */
export async function runEntry(
  agent: Agent,
  realm: Realm,
  entry: Entry,
  type: EntryType,
  onLoaded: (module: ModuleRecord) => void,
): Promise<void> {
  if (type === 'script') {
    agent.runScript(readEntry(entry), { realm, id: entry.url });
    return;
  }
  const module = await agent.loadModule(entry.url, { realm, ...(type === 'json' && { attributes: { type: 'json' } }) });
  onLoaded(module);
  agent.link(module);
  await agent.evaluate(module);
}
