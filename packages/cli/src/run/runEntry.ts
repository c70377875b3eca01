import type { Agent, ModuleRecord, Realm } from '@modrec/interpreter';
import { readFileSync } from 'node:fs';
import type { Entry } from './findEntry';
import type { EntryType } from './RunOptions';

export interface EntryHooks {
  /** Gets the record of a module once it and all that it imports are loaded. */
  readonly onLoaded: (module: ModuleRecord) => void;
  /** Calls what runs guest code now. */
  readonly enter: <T>(callback: () => T) => T;
}

/** Loads, links and evaluates the entry with all that it imports. Rejects with what the guest throws. */
export async function runEntry(
  agent: Agent,
  realm: Realm,
  entry: Entry,
  type: EntryType,
  { onLoaded, enter }: EntryHooks,
): Promise<void> {
  if (type === 'script') {
    const sourceText = readFileSync(entry.path, 'utf8');
    enter(() => agent.runScript(sourceText, { realm, id: entry.url }));
    return;
  }
  const module = await agent.loadModule(entry.url, { realm, ...(type === 'json' && { attributes: { type: 'json' } }) });
  onLoaded(module);
  agent.link(module);
  await enter(() => agent.evaluate(module));
}
