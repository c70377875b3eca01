import { linkSameModuleMismatch } from '../../errors/moduleErrors';
import { keyOf } from '../moduleRequests';
import type { ModuleSlots } from '../ModuleSlots';
import { VmSyntheticModuleRecord } from '../VmSyntheticModuleRecord';

/**
 * Says which modules a module's requests stand for, in the order of the requests.
 *
 * @throws ERR_MODULE_LINK_MISMATCH when two requests that differ in their phase alone have different modules
 */
export function assignRequested(slots: ModuleSlots, modules: readonly ModuleSlots[]): void {
  const requested = new Map<string, ModuleSlots>();
  const indices = new Map<string, number>();
  slots.moduleRequests.forEach(({ specifier, attributes }, index) => {
    const key = keyOf(specifier, attributes);
    const earlier = indices.get(key);
    if (earlier === undefined) {
      indices.set(key, index);
      requested.set(key, modules[index]!);
    } else if (requested.get(key) !== modules[index]) {
      throw linkSameModuleMismatch(`"${specifier}"`, index, earlier);
    }
  });
  slots.requested = requested;
  if (slots.record instanceof VmSyntheticModuleRecord) slots.record.link();
}
