import { moduleStatus } from '../errors/moduleErrors';
import type { ModuleSlots } from './ModuleSlots';
import { moduleStatusOf } from './moduleStatus';

/**
 * https://tc39.es/ecma262/#sec-getmodulenamespace
 *
 * @throws ERR_VM_MODULE_STATUS before the module is linked
 */
export function namespaceOf(slots: ModuleSlots): object {
  const { record, linkFailure } = slots;
  const status = moduleStatusOf(slots);
  if (linkFailure !== undefined || status === 'unlinked' || status === 'linking') throw moduleStatus('must not be unlinked or linking');
  return record.Realm.Agent.spec.GetModuleNamespace(record);
}
