import type { ModuleRecord } from '@modrec/interpreter';

interface LoadedModule {
  readonly Specifier: string;
  readonly Module: ModuleRecord;
}

/** The record's [[LoadedModules]]: what its declarations and its import calls have loaded. Synthetic modules have none. */
export function loadedModules(module: ModuleRecord): Iterable<LoadedModule> {
  return 'LoadedModules' in module ? (module.LoadedModules as Iterable<LoadedModule>) : [];
}
