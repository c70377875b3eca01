import { vmAgent } from '../engine/vmAgent';
import { invalidThis } from '../errors/argumentErrors';
import { moduleStatus } from '../errors/moduleErrors';
import { slotsOf } from '../modules/brand';
import type { ModuleOptions as CurrentOptions } from '../modules/construction/moduleOptions';
import { syntheticSlots } from '../modules/construction/syntheticSlots';
import { setExport } from '../modules/setExport';
import { VmSyntheticModuleRecord } from '../modules/VmSyntheticModuleRecord';
import { Module } from './Module';
import { withIdentifier, type WithURL } from './withIdentifier';

/** A module whose exports its maker provides, once it has been linked. */
export class SyntheticModule extends Module {
  /** @throws as the current class does */
  constructor(exportNames: readonly string[], evaluateCallback: (this: SyntheticModule) => unknown, options: WithURL<CurrentOptions> = {}) {
    const slots = syntheticSlots(exportNames, evaluateCallback, withIdentifier(options), false);
    super(slots);
    vmAgent().keepCompletionValue(slots.record);
  }

  /** @throws ERR_VM_MODULE_STATUS before the module is linked; ERR_INVALID_ARG_TYPE; ReferenceError for a name that is none of its exports */
  setExport(name: string, value: unknown): void {
    const record = slotsOf(this)?.record;
    if (!(record instanceof VmSyntheticModuleRecord)) throw invalidThis('SyntheticModule');
    if (record.status === 'unlinked') throw moduleStatus('must be linked');
    setExport(record, name, value);
  }
}
