import type { SourceLocation } from '@modrec/parser';
import type { ErrorDetails } from '../../errors';
import { moduleId } from '../../modules/moduleId';
import type { ModuleRecord } from '../../records/ModuleRecord';

/** The source of a module is imported that has none. */
export function noModuleSource(module: ModuleRecord, importer?: ModuleRecord, loc?: SourceLocation): ErrorDetails {
  const id = moduleId(module);
  const message = `Module '${id}' has no source that could be imported`;
  if (importer === undefined) return { code: 'no-module-source', message, modules: [id] };
  const importerId = moduleId(importer);
  return { code: 'no-module-source', message: `${message} (imported by '${importerId}')`, modules: [importerId, id], loc };
}

/** A module that consists of its source alone is evaluated. */
export function sourceOnly(id: string): ErrorDetails {
  return { code: 'source-only-module', message: `Module '${id}' can be imported at the source phase only`, modules: [id] };
}
