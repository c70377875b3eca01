import { moduleAlreadyLinked, moduleDifferentContext, moduleNotModule, moduleStatus, requestResolvedToErrored } from '../../errors/moduleErrors';
import { validateFunction } from '../../validation/validators';
import { slotsOf } from '../brand';
import type { ModuleSlots, Thrown } from '../ModuleSlots';
import { failureOf, moduleStatusOf } from '../moduleStatus';
import { assignRequested } from './assignRequested';
import { isSourceText } from './graph';
import { instantiate } from './instantiate';

/** What a linker is told beyond the specifier. `assert` is an older name of `attributes`. */
export interface LinkerExtra {
  readonly attributes: Readonly<Record<string, string>>;
  readonly assert: Readonly<Record<string, string>>;
}

/** Finds the module behind a request: a vm.Module of the same context, or a promise of one. */
export type ModuleLinker = (specifier: string, referencingModule: never, extra: LinkerExtra) => unknown;

/** In what the generations of the API differ. */
export interface LinkRules {
  /** What a linker is called with after the specifier and the module. */
  extra(attributes: LinkerExtra['attributes']): readonly [] | readonly [LinkerExtra];
  /** The error for a linker that gives a module which has failed. */
  failedModule(specifier: string, failure: Thrown): Error;
  /** Whether the module has failed when the linker throws instead of rejecting. */
  readonly throwsAreFailures: boolean;
}

/** As Node has it since 20: a linker that throws leaves the module 'linking' for good. */
const currentRules: LinkRules = {
  extra: (attributes) => [{ attributes, assert: attributes }],
  failedModule: (specifier, { value }) => requestResolvedToErrored(specifier, value),
  throwsAreFailures: false,
};

/**
 * Links all that a module asks for with the linker, and then the module itself.
 *
 * @throws ERR_INVALID_ARG_TYPE for what is no function; ERR_VM_MODULE_ALREADY_LINKED or ERR_VM_MODULE_STATUS unless the module is unlinked
 */
export async function link(slots: ModuleSlots, linker: unknown, rules = currentRules): Promise<void> {
  const check: typeof validateFunction = validateFunction;
  check(linker, 'linker');
  const status = moduleStatusOf(slots);
  if (status === 'linked') throw moduleAlreadyLinked();
  if (status !== 'unlinked') throw moduleStatus('must be unlinked');
  await linkRequested(slots, linker, rules);
  if (isSourceText(slots.record)) instantiate(slots);
}

/** Asks the linker for every request at once, and links what it gives in the same way before the module counts as linked. */
async function linkRequested(slots: ModuleSlots, linker: Function, rules: LinkRules): Promise<void> {
  slots.isLinking = true;
  let hasAsked = false;
  try {
    const answers = askedForAll(slots, linker, rules);
    hasAsked = true;
    assignRequested(slots, await Promise.all(answers));
  } catch (error) {
    if (!hasAsked && !rules.throwsAreFailures) throw error;
    slots.linkFailure = { value: error };
    throw error;
  }
  slots.isLinking = false;
}

function askedForAll(slots: ModuleSlots, linker: Function, rules: LinkRules): Promise<ModuleSlots>[] {
  const answers: Promise<ModuleSlots>[] = [];
  try {
    for (const { specifier, attributes } of slots.moduleRequests) {
      const result: unknown = Reflect.apply(linker, undefined, [specifier, slots.module, ...rules.extra(attributes)]);
      answers.push(Promise.resolve(result).then((module) => linkedAnswer(slots, specifier, module, linker, rules)));
    }
  } catch (error) {
    // Nobody will ask what became of the answers before.
    for (const answer of answers) answer.catch(() => {});
    throw error;
  }
  return answers;
}

async function linkedAnswer(referrer: ModuleSlots, specifier: string, module: unknown, linker: Function, rules: LinkRules): Promise<ModuleSlots> {
  const slots = slotsOf(module);
  if (slots === undefined) throw moduleNotModule();
  if (slots.context !== referrer.context) throw moduleDifferentContext();
  const failure = failureOf(slots);
  if (failure !== undefined) throw rules.failedModule(specifier, failure);
  if (moduleStatusOf(slots) === 'unlinked') await linkRequested(slots, linker, rules);
  return slots;
}
