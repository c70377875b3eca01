import type { SourceTextModuleRecord } from '@modrec/interpreter';
import { invalidThis } from '../errors/argumentErrors';
import { cannotCreateCachedData, moduleStatus } from '../errors/moduleErrors';
import { validateString } from '../validation/validators';
import { hasAsyncGraph } from './asyncGraph';
import { slotsOf } from './brand';
import { cachedDataOf } from './construction/cachedModule';
import { checkedSourceTextOptions, type SourceTextModuleOptions } from './construction/sourceTextOptions';
import { parseSourceText } from './construction/parseSourceText';
import { isSourceText } from './linking/graph';
import { instantiate } from './linking/instantiate';
import { linkRequests } from './linking/linkRequests';
import { Module } from './Module';
import type { ModuleRequest } from './moduleRequests';
import type { ModuleSlots } from './ModuleSlots';
import { moduleStatusOf, type ModuleStatus } from './moduleStatus';

/** A module of source text: a Source Text Module Record. */
export class SourceTextModule extends Module {
  /**
   * @throws ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE; the SyntaxError, of the context's realm, of the source text;
   *   ERR_VM_MODULE_CACHED_DATA_REJECTED for cached data of something else
   */
  constructor(sourceText: string, options: SourceTextModuleOptions = {}) {
    const check: typeof validateString = validateString;
    check(sourceText, 'sourceText');
    const { slots, referrer } = parseSourceText(sourceText, checkedSourceTextOptions(options));
    super(slots);
    referrer.referrer = this;
  }

  /**
   * Says which modules the module's requests stand for, in the order of `moduleRequests`.
   *
   * @throws ERR_VM_MODULE_STATUS, ERR_MODULE_LINK_MISMATCH, ERR_VM_MODULE_NOT_MODULE or ERR_VM_MODULE_DIFFERENT_CONTEXT
   */
  linkRequests(modules: readonly Module[]): void {
    linkRequests(sourceTextSlots(this), modules);
  }

  /**
   * Links the module and all below it to what linkRequests() has said.
   *
   * @throws ERR_VM_MODULE_STATUS, ERR_VM_MODULE_LINK_FAILURE, or the SyntaxError of an import
   */
  instantiate(): void {
    const slots = sourceTextSlots(this);
    if (moduleStatusOf(slots) !== 'unlinked') throw moduleStatus('must be unlinked');
    instantiate(slots);
  }

  /** The specifier of every request; `moduleRequests` tells more. */
  override get dependencySpecifiers(): readonly string[] {
    return receiverSlots(this).dependencySpecifiers;
  }

  get moduleRequests(): readonly ModuleRequest[] {
    return receiverSlots(this).moduleRequests;
  }

  override get status(): ModuleStatus {
    receiverSlots(this);
    return super.status;
  }

  override get error(): unknown {
    receiverSlots(this);
    return super.error;
  }

  /**
   * Whether the module, or anything below it, awaits at its top level.
   *
   * @throws ERR_VM_MODULE_STATUS before the module is linked
   */
  hasAsyncGraph(): boolean {
    const slots = sourceTextSlots(this);
    const status = moduleStatusOf(slots);
    if (slots.linkFailure !== undefined || status === 'unlinked' || status === 'linking') throw moduleStatus('must be instantiated');
    return hasAsyncGraph(slots.record);
  }

  /** Whether the module's own text awaits at its top level. */
  hasTopLevelAwait(): boolean {
    return sourceTextSlots(this).record.HasTLA;
  }

  /**
   * The module's parsed text, to be given to the constructor with the same text.
   *
   * @throws ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA once the module has begun to be evaluated
   */
  createCachedData(): Buffer {
    const slots = receiverSlots(this);
    const status = moduleStatusOf(slots);
    if (status === 'evaluating' || status === 'evaluated' || status === 'errored') throw cannotCreateCachedData();
    return cachedDataOf(slots.record.ECMAScriptCode);
  }
}

type SourceTextSlots = ModuleSlots & { readonly record: SourceTextModuleRecord };

const isOfSourceText = (slots: ModuleSlots): slots is SourceTextSlots => isSourceText(slots.record);

/** The slots of a method's receiver. */
function sourceTextSlots(value: unknown): SourceTextSlots {
  const slots = slotsOf(value);
  if (slots === undefined || !isOfSourceText(slots)) throw invalidThis('SourceTextModule');
  return slots;
}

/** The slots of the receiver of what Node keeps in private fields, and so throws a TypeError without a code for. */
function receiverSlots(value: unknown): SourceTextSlots {
  const slots = slotsOf(value);
  if (slots === undefined || !isOfSourceText(slots)) throw new TypeError('The receiver is not a SourceTextModule');
  return slots;
}
