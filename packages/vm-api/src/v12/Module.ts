import { inspect, type InspectOptions } from 'node:util';
import { vmAgent } from '../engine/vmAgent';
import { invalidThis } from '../errors/argumentErrors';
import { moduleStatus } from '../errors/moduleErrors';
import { brand, slotsOf } from '../modules/brand';
import { evaluate, type ModuleEvaluateOptions } from '../modules/evaluation/evaluate';
import { inspectModule } from '../modules/inspectModule';
import { link, type LinkRules } from '../modules/linking/link';
import { ModuleSlots } from '../modules/ModuleSlots';
import { failureOf, moduleStatusOf, type ModuleStatus } from '../modules/moduleStatus';
import { namespaceOf } from '../modules/namespaceOf';
import { linkingErrored, notLinked } from './errors';

/** Finds the module behind a request: a vm.Module of the same context, or a promise of one. */
export type ModuleLinker = (specifier: string, referencingModule: never) => unknown;

export type LinkingStatus = 'unlinked' | 'linking' | 'linked' | 'errored';

const rules: LinkRules = { extra: () => [], failedModule: () => linkingErrored(), throwsAreFailures: true };

/** What the modules of Node 9.6 to 14.0 have in common: `evaluate()` gives the value of the module's last statement. */
export class Module {
  /** @throws TypeError unless a class of this package constructs it */
  constructor(slots: unknown) {
    if (!(slots instanceof ModuleSlots)) throw new TypeError('Module is not a constructor');
    brand(this, slots);
  }

  get identifier(): string {
    return checkedSlots(this).identifier;
  }

  /** What 9.6 to 11 call the identifier. */
  get url(): string {
    return checkedSlots(this).identifier;
  }

  /** The contextified object; undefined for the main realm. */
  get context(): object | undefined {
    return checkedSlots(this).context;
  }

  get status(): ModuleStatus {
    return moduleStatusOf(checkedSlots(this));
  }

  /** What 9.6 to 11 tell apart from the status: how far linking has come. */
  get linkingStatus(): LinkingStatus {
    const slots = checkedSlots(this);
    if (slots.linkFailure !== undefined) return 'errored';
    const status = moduleStatusOf(slots);
    return status === 'unlinked' || status === 'linking' ? status : 'linked';
  }

  /** @throws ERR_VM_MODULE_STATUS before the module is linked; Error when it has failed */
  get namespace(): object {
    const slots = checkedSlots(this);
    if (slots.linkFailure === undefined && failureOf(slots) !== undefined) throw new Error('cannot get namespace, Module has not been instantiated');
    return namespaceOf(slots);
  }

  /** @throws ERR_VM_MODULE_STATUS when the module has not failed */
  get error(): unknown {
    const failure = failureOf(checkedSlots(this));
    if (failure === undefined) throw moduleStatus('must be errored');
    return failure.value;
  }

  /** Links the module, and what it imports, to the modules that the linker gives; and instantiates them, as from Node 12 on. */
  async link(linker: ModuleLinker): Promise<void> {
    await link(checkedSlots(this), linker, rules);
  }

  /**
   * What 9.6 to 11 ask for between link() and evaluate(): link() has done it.
   *
   * @throws ERR_VM_MODULE_NOT_LINKED
   */
  instantiate(): void {
    const slots = checkedSlots(this);
    const status = moduleStatusOf(slots);
    if (slots.linkFailure !== undefined || status === 'unlinked' || status === 'linking') throw notLinked();
  }

  /**
   * Evaluates the module and what it imports.
   *
   * @returns the value of the module's last statement, when this call has evaluated it
   */
  async evaluate(options: ModuleEvaluateOptions = {}): Promise<{ readonly result: unknown }> {
    const slots = checkedSlots(this);
    const isFirst = moduleStatusOf(slots) === 'linked';
    await evaluate(slots, options);
    const result = isFirst ? vmAgent().completionValue(slots.record) : undefined;
    return Object.assign(Object.create(null) as object, { result });
  }

  [inspect.custom](depth: number, options: InspectOptions): string {
    checkedSlots(this);
    return inspectModule(this, depth, options);
  }
}

function checkedSlots(value: unknown): ModuleSlots {
  const slots = slotsOf(value);
  if (slots === undefined) throw invalidThis('Module');
  return slots;
}
