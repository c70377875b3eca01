import type { ErrorDetails } from '../../errors';
import type { Referrer } from '../../host/Host';
import { moduleId, referrerId } from '../../modules/moduleId';
import type { ModuleRecord } from '../../records/ModuleRecord';

/** A module source object is imported with attributes: they belong to the load that brought the module. */
export function attributesOfSource(referrer: Referrer, module: ModuleRecord): ErrorDetails {
  return sourceError('import-options', referrer, `The source of '${moduleId(module)}' cannot be imported with attributes`);
}

/** A module source object of another realm is imported. */
export function sourceOfOtherRealm(referrer: Referrer, module: ModuleRecord): ErrorDetails {
  return sourceError('module-source-realm', referrer, `The source of '${moduleId(module)}' belongs to another realm`);
}

function sourceError(code: string, referrer: Referrer, message: string): ErrorDetails {
  const importer = referrerId(referrer);
  return { code, message: `${message} (in '${importer}')`, modules: [importer] };
}
