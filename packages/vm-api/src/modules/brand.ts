import { presentAsModule } from '../engine/ImportedModule';
import { sourcePhaseNotDefined } from '../errors/moduleErrors';
import type { ModuleSlots } from './ModuleSlots';
import { failureOf } from './moduleStatus';
import { namespaceOf } from './namespaceOf';

/** The mark of modules, as a private field would be one that other files can read. */
const slotsByModule = new WeakMap<object, ModuleSlots>();

/** Makes an object a module, for import() as well. */
export function brand(module: object, slots: ModuleSlots): void {
  slotsByModule.set(module, slots);
  slots.module = module;
  presentAsModule(module, {
    namespace() {
      const failure = failureOf(slots);
      if (failure !== undefined) throw failure.value;
      return namespaceOf(slots);
    },
    source() {
      const { ModuleSource } = slots.record;
      if (ModuleSource === undefined) throw sourcePhaseNotDefined(slots.identifier);
      return ModuleSource;
    },
  });
}

/** The slots of a module; undefined for anything else, objects that inherit from a module included. */
export function slotsOf(value: unknown): ModuleSlots | undefined {
  return typeof value === 'object' && value !== null ? slotsByModule.get(value) : undefined;
}
