import type { Algorithm } from '../algorithm';
import type { ModuleRecord } from '../records/ModuleRecord';
import { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { exportMemory } from './ExportMemory';

type GetExportedNames = Algorithm<'SourceTextModuleRecord.GetExportedNames'>;

/**
 * Gives GetExportedNames a short cut for runs that nobody traces. Read literally, every module of an `export *` chain copies all
 * names of the rest of the chain. The result is only the names in the order in which a walk over the `export *` edges first meets
 * them, so one walk with one list does.
 */
export function flattenExportedNames(text: GetExportedNames): GetExportedNames {
  return {
    name: text.name,
    bind(surroundings, recursive) {
      const run = text.bind(surroundings, recursive);
      return (module, exportStarSet) => {
        if (surroundings.agent.tracer !== null || exportStarSet !== undefined) return run(module, exportStarSet);
        return [...(exportMemory(module).declaringModules ??= walk(module)).keys()];
      };
    },
    bindRecursive: (recursive, direct) => text.bindRecursive(recursive, direct),
  };
}

/** The names that a module exports, each with the module that declares it, or null when several of the graph do. */
function walk(root: SourceTextModuleRecord): Map<string, ModuleRecord | null> {
  const { spec } = root.Realm.Agent;
  const names = new Map<string, ModuleRecord | null>();
  const visited = new Set<ModuleRecord>();
  // The modules still to visit, the next one last: the order is that of the recursion in the text.
  const pending: ModuleRecord[] = [root];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (visited.has(module)) continue;
    visited.add(module);
    for (const name of namesDeclaredBy(module)) {
      if (name === 'default' && module !== root) continue;
      names.set(name, names.has(name) ? null : module);
    }
    if (!(module instanceof SourceTextModuleRecord)) continue;
    const { StarExportEntries } = module;
    for (let index = StarExportEntries.length - 1; index >= 0; index -= 1) {
      pending.push(spec.GetImportedModule(module, StarExportEntries[index]!.ModuleRequest!));
    }
  }
  return names;
}

function namesDeclaredBy(module: ModuleRecord): readonly string[] {
  if (!(module instanceof SourceTextModuleRecord)) return module.GetExportedNames();
  const { LocalExportEntries, IndirectExportEntries, OptionalIndirectExportEntries } = module;
  return [...LocalExportEntries, ...IndirectExportEntries, ...OptionalIndirectExportEntries].map(({ ExportName }) => ExportName!);
}
