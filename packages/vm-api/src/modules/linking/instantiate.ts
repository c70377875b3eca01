import type { SourceTextModuleRecord } from '@modrec/interpreter';
import { vmAgent } from '../../engine/vmAgent';
import { moduleIsNotLinked } from '../../errors/moduleErrors';
import type { ModuleSlots } from '../ModuleSlots';
import { isSourceText, loadedGraph } from './graph';
import { explained } from './linkErrors';

/**
 * Loads the graph of a module, whose host answers with what the modules have been linked to, and links it.
 *
 * @throws ERR_VM_MODULE_LINK_FAILURE for a module that nobody has linked; the SyntaxError, of the module's realm, of an import that does
 *   not resolve. The modules that are not linked then can be linked anew.
 */
export function instantiate({ record, requested }: ModuleSlots): void {
  if (requested === undefined) throw moduleIsNotLinked();
  try {
    const loading = record.LoadRequestedModules();
    if (loading.PromiseState === 'rejected') {
      loading.PromiseIsHandled = true;
      throw loading.PromiseResult;
    }
    vmAgent().link(record);
  } catch (error) {
    const explanation = explained(error, record as SourceTextModuleRecord);
    renew(record as SourceTextModuleRecord);
    throw explanation;
  }
}

/**
 * Makes the records that are not linked new again. What a record has loaded stands for good, but node:vm lets a module that could not be
 * linked be linked to other modules; a new record in its place would be unknown to the modules that import it.
 */
function renew(root: SourceTextModuleRecord): void {
  for (const record of [...loadedGraph(root)]) {
    if (!isSourceText(record) || (record.Status !== 'unlinked' && record.Status !== 'new')) continue;
    record.Status = 'new';
    record.LoadedModules.clear();
    record.exportMemory = undefined;
  }
}
