import { linkCountMismatch, moduleDifferentContext, moduleNotModule, moduleStatus } from '../../errors/moduleErrors';
import { validateArray } from '../../validation/validators';
import { slotsOf } from '../brand';
import type { ModuleSlots } from '../ModuleSlots';
import { moduleStatusOf } from '../moduleStatus';
import { assignRequested } from './assignRequested';

/**
 * Takes the modules behind a module's requests as they are: unlinked, linked or failed. The last call before instantiate() counts.
 *
 * @throws ERR_VM_MODULE_STATUS, ERR_MODULE_LINK_MISMATCH, ERR_VM_MODULE_NOT_MODULE or ERR_VM_MODULE_DIFFERENT_CONTEXT
 */
export function linkRequests(slots: ModuleSlots, modules: unknown): void {
  if (moduleStatusOf(slots) !== 'unlinked') throw moduleStatus('must be unlinked');
  const check: typeof validateArray = validateArray;
  check(modules, 'modules');
  const { length } = slots.moduleRequests;
  if (modules.length !== length) throw linkCountMismatch(length, modules.length);
  assignRequested(
    slots,
    Array.from({ length }, (_, index) => requestedModule(slots, modules[index])),
  );
}

function requestedModule({ context }: ModuleSlots, module: unknown): ModuleSlots {
  const slots = slotsOf(module);
  if (slots === undefined) throw moduleNotModule();
  if (slots.context !== context) throw moduleDifferentContext();
  return slots;
}
