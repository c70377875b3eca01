/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- the accessor is where it is in Node, on one of the subclasses */
import { inspect, type InspectOptions } from 'node:util';
import type { Context } from 'node:vm';
import { invalidThis } from '../errors/argumentErrors';
import { moduleStatus } from '../errors/moduleErrors';
import { brand, slotsOf } from './brand';
import { evaluate, type ModuleEvaluateOptions } from './evaluation/evaluate';
import { inspectModule } from './inspectModule';
import { link, type ModuleLinker } from './linking/link';
import { ModuleSlots } from './ModuleSlots';
import { failureOf, moduleStatusOf, type ModuleStatus } from './moduleStatus';
import { namespaceOf } from './namespaceOf';

/** What Node's types say of every module, for code that is written with them. */
export interface Module {
  /** Of source text modules alone. */
  readonly dependencySpecifiers: readonly string[];
}

/** What SourceTextModule and SyntheticModule have in common; it cannot be constructed by itself. */
export class Module {
  /** @throws TypeError unless a class of this package constructs it */
  constructor(slots?: unknown) {
    if (!(slots instanceof ModuleSlots)) throw new TypeError('Module is not a constructor');
    brand(this, slots);
  }

  get identifier(): string {
    return checkedSlots(this).identifier;
  }

  /** The contextified object. Undefined for the main realm, of which Node's types do not speak. */
  get context(): Context {
    return checkedSlots(this).context as Context;
  }

  /** @throws ERR_VM_MODULE_STATUS before the module is linked */
  get namespace(): object {
    return namespaceOf(checkedSlots(this));
  }

  get status(): ModuleStatus {
    return moduleStatusOf(checkedSlots(this));
  }

  /**
   * With what the module has failed, which may be undefined.
   *
   * @throws ERR_VM_MODULE_STATUS when it has not
   */
  get error(): unknown {
    const failure = failureOf(checkedSlots(this));
    if (failure === undefined) throw moduleStatus('must be errored');
    return failure.value;
  }

  /**
   * Links the module, and what it imports, to the modules that the linker gives.
   *
   * @returns rejects with what the linker throws, with ERR_VM_MODULE_* for what it gives, and with the SyntaxError of an import
   */
  async link(linker: ModuleLinker): Promise<void> {
    await link(checkedSlots(this), linker);
  }

  /**
   * Evaluates the module and what it imports.
   *
   * @returns a promise of the realm of the module's context, settled at once unless a module awaits at its top level
   */
  evaluate(options: ModuleEvaluateOptions = {}): Promise<void> {
    try {
      return evaluate(checkedSlots(this), options);
    } catch (error) {
      return Promise.reject(error);
    }
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
