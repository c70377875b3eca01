import { moduleDifferentContext, moduleNotModule, requestResolvedToErrored } from '../../errors/moduleErrors';
import { slotsOf } from '../brand';
import type { ModuleSlots } from '../ModuleSlots';
import { failureOf, moduleStatusOf } from '../moduleStatus';
import { assignRequested } from './assignRequested';
import { instantiate } from './instantiate';

/** What a linker is told beyond the specifier. `assert` is an older name of `attributes`. */
export interface LinkerExtra {
  readonly attributes: Readonly<Record<string, string>>;
  readonly assert: Readonly<Record<string, string>>;
}

/** Finds the module behind a request: a vm.Module of the same context, or a promise of one. */
export type ModuleLinker = (specifier: string, referencingModule: never, extra: LinkerExtra) => unknown;

/** Links all that a module asks for with the linker, and then the module itself. */
export async function link(slots: ModuleSlots, linker: ModuleLinker): Promise<void> {
  await linkRequested(slots, linker);
  instantiate(slots);
}

/** Asks the linker for every request at once, and links what it gives in the same way before the module counts as linked. */
async function linkRequested(slots: ModuleSlots, linker: ModuleLinker): Promise<void> {
  slots.isLinking = true;
  // A linker that throws leaves the module 'linking' for good, as it does in Node.
  const answers = askedForAll(slots, linker);
  try {
    assignRequested(slots, await Promise.all(answers));
  } catch (error) {
    slots.linkFailure = { value: error };
    throw error;
  } finally {
    slots.isLinking = false;
  }
}

function askedForAll(slots: ModuleSlots, linker: ModuleLinker): Promise<ModuleSlots>[] {
  const answers: Promise<ModuleSlots>[] = [];
  try {
    for (const { specifier, attributes } of slots.moduleRequests) {
      const result: unknown = Reflect.apply(linker, undefined, [specifier, slots.module, { attributes, assert: attributes }]);
      answers.push(Promise.resolve(result).then((module) => linkedAnswer(slots, specifier, module, linker)));
    }
  } catch (error) {
    // Nobody will ask what became of the answers before.
    for (const answer of answers) answer.catch(() => {});
    throw error;
  }
  return answers;
}

async function linkedAnswer(referrer: ModuleSlots, specifier: string, module: unknown, linker: ModuleLinker): Promise<ModuleSlots> {
  const slots = slotsOf(module);
  if (slots === undefined) throw moduleNotModule();
  if (slots.context !== referrer.context) throw moduleDifferentContext();
  const failure = failureOf(slots);
  if (failure !== undefined) throw requestResolvedToErrored(specifier, failure.value);
  if (moduleStatusOf(slots) === 'unlinked') await linkRequested(slots, linker);
  return slots;
}
