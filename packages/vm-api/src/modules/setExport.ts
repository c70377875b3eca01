import { validateString } from '../validation/validators';
import type { VmSyntheticModuleRecord } from './VmSyntheticModuleRecord';

/**
 * Gives an export of a synthetic module its value.
 *
 * @throws ERR_INVALID_ARG_TYPE; ReferenceError for a name that is none of the module's exports
 */
export function setExport(record: VmSyntheticModuleRecord, name: unknown, value: unknown): void {
  const check: typeof validateString = validateString;
  check(name, 'name');
  if (!record.ExportNames.includes(name)) throw new ReferenceError(`Export '${name}' is not defined in module`);
  record.Realm.Agent.spec.SetSyntheticModuleExport(record, name, value);
}
