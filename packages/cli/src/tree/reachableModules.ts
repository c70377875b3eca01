import type { ModuleRecord } from '@modrec/interpreter';
import { loadedModules } from './loadedModules';

/** The module and all that is loaded because of it, each once, importers before what they import. */
export function reachableModules(root: ModuleRecord): ModuleRecord[] {
  const found = new Set([root]);
  for (const module of found) {
    for (const loaded of loadedModules(module)) found.add(loaded.Module);
  }
  return [...found];
}
