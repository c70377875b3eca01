import { foldList, ModuleRequestList, type grammar, type ModuleRequestRecord, type StaticSemantics } from '@modrec/parser';
import { ImportEntries as importEntriesOfDefer } from '../import-defer/ImportEntries';
import { ModuleRequests as requestsOfDefer } from '../import-defer/ModuleRequests';
import { ModuleRequestsKeyEqual } from '../import-defer/ModuleRequestsKeyEqual';
import { ImportEntries as importEntriesOfSource } from '../source-phase/ImportEntries';
import { ModuleRequests as requestsOfSource } from '../source-phase/ModuleRequests';

const isSourceImport = (item: grammar.ModuleItem): boolean => item.type === 'ImportDeclaration' && item.node.phase === 'source';

/** The requests of each item as its own proposal has them; one module may be asked for in several phases. */
export const ModuleRequests: StaticSemantics['ModuleRequests'] = (tracer, node, inForce) => {
  if (node.type !== 'Module') return isSourceImport(node) ? requestsOfSource(tracer, node) : requestsOfDefer(tracer, node);
  if (node.items.length === 0) return [];
  return foldList(
    node.items,
    (item) => new ModuleRequestList(ModuleRequests(tracer, item, inForce)),
    ({ result }, item) => {
      for (const request of ModuleRequests(tracer, item, inForce)) {
        const isKnown = (other: ModuleRequestRecord): boolean =>
          ModuleRequestsKeyEqual(tracer, request, other) && request.Phase === other.Phase;
        if (!result.similarTo(request).some(isKnown)) result.append(request);
      }
      return result;
    },
  ).records;
};

/** The import entries of each item as its own proposal has them. */
export const ImportEntries: StaticSemantics['ImportEntries'] = (tracer, node, inForce) => {
  if (node.type === 'Module') return node.items.flatMap((item) => ImportEntries(tracer, item, inForce));
  return isSourceImport(node) ? importEntriesOfSource(tracer, node, inForce) : importEntriesOfDefer(tracer, node, inForce);
};
