import { foldList, ModuleRequestList, type grammar, type ModuleRequestRecord, type StaticSemantics } from '@modrec/parser';
import { ImportEntries as importEntriesOfReexports } from '../deferred-reexports/ImportEntries';
import { MergeImportedNames } from '../deferred-reexports/MergeImportedNames';
import { ModuleRequests as requestsOfReexports } from '../deferred-reexports/ModuleRequests';
import { ModuleRequestsKeyEqual } from '../import-defer/ModuleRequestsKeyEqual';
import { ImportEntries as importEntriesOfSource } from '../source-phase/ImportEntries';
import { ModuleRequests as requestsOfSource } from '../source-phase/ModuleRequests';

const isSourceImport = (item: grammar.ModuleItem): boolean => item.type === 'ImportDeclaration' && item.node.phase === 'source';

/** The requests of each item as its own proposal has them; a source is asked for without any name, and names of the same phase add up. */
export const ModuleRequests: StaticSemantics['ModuleRequests'] = (tracer, node, inForce) => {
  if (node.type !== 'Module') {
    if (!isSourceImport(node)) return requestsOfReexports(tracer, node);
    return requestsOfSource(tracer, node).map((request) => ({ ...request, ImportedNames: [] }));
  }
  if (node.items.length === 0) return [];
  return foldList(
    node.items,
    (item) => new ModuleRequestList(ModuleRequests(tracer, item, inForce)),
    ({ result }, item) => {
      for (const request of ModuleRequests(tracer, item, inForce)) {
        const isSame = (other: ModuleRequestRecord): boolean =>
          ModuleRequestsKeyEqual(tracer, request, other) && request.Phase === other.Phase;
        const existing = result.similarTo(request).find(isSame);
        if (existing === undefined) result.append(request);
        else existing.ImportedNames = MergeImportedNames(tracer, existing.ImportedNames!, request.ImportedNames!);
      }
      return result;
    },
  ).records;
};

/** The import entries of each item as its own proposal has them. */
export const ImportEntries: StaticSemantics['ImportEntries'] = (tracer, node, inForce) => {
  if (node.type === 'Module') return node.items.flatMap((item) => ImportEntries(tracer, item, inForce));
  return isSourceImport(node) ? importEntriesOfSource(tracer, node, inForce) : importEntriesOfReexports(tracer, node, inForce);
};
