import { invalidThis } from '../errors/argumentErrors';
import { slotsOf } from './brand';
import type { ModuleOptions } from './construction/moduleOptions';
import { syntheticSlots } from './construction/syntheticSlots';
import { Module } from './Module';
import { setExport } from './setExport';
import { VmSyntheticModuleRecord } from './VmSyntheticModuleRecord';

/** A module whose exports its maker provides: a Synthetic Module Record. */
export class SyntheticModule extends Module {
  /**
   * @param evaluateCallback called once, when the module is evaluated, with the module as `this`
   * @throws ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE for a name that is there twice
   */
  constructor(exportNames: readonly string[], evaluateCallback: (this: SyntheticModule) => unknown, options: ModuleOptions = {}) {
    super(syntheticSlots(exportNames, evaluateCallback, options, true));
  }

  /** Nothing: the module is linked from its birth. */
  override link(): Promise<void> {
    recordOf(this);
    return undefined as unknown as Promise<void>;
  }

  /**
   * Gives an export its value, at any time.
   *
   * @throws ERR_INVALID_ARG_TYPE; ReferenceError for a name that is none of the module's exports
   */
  setExport(name: string, value: unknown): void {
    setExport(recordOf(this), name, value);
  }
}

function recordOf(value: unknown): VmSyntheticModuleRecord {
  const record = slotsOf(value)?.record;
  if (!(record instanceof VmSyntheticModuleRecord)) throw invalidThis('SyntheticModule');
  return record;
}
