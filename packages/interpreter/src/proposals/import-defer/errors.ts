import type { ErrorDetails } from '../../errors';
import { moduleId } from '../../modules/moduleId';
import type { ModuleRecord } from '../../records/ModuleRecord';

/** A deferred module is touched that cannot be evaluated at once: it is being evaluated, or something of it awaits. */
export function deferredModuleNotReady(module: ModuleRecord): ErrorDetails {
  const id = moduleId(module);
  return {
    code: 'deferred-module-not-ready',
    message: `Module '${id}' cannot be evaluated now: it, or a module that it imports, is being evaluated already or has a top-level await`,
    modules: [id],
  };
}
