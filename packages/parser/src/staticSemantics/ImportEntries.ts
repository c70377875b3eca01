import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { concatenateList, type Computed } from '../grammar/foldList';
import type { ImportWithClause, Module, ModuleItem } from '../grammar/ModuleItem';
import type { ImportEntryRecord } from '../records';
import { ImportEntriesForModule } from './ImportEntriesForModule';
import { listConcatenation } from './listConcatenation';
import type { StaticSemantics } from './StaticSemantics';

/** https://tc39.es/ecma262/#sec-static-semantics-importentries */
export function ImportEntries(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<ImportEntryRecord[]> | ModuleItem,
  inForce: StaticSemantics,
): ImportEntryRecord[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return ImportEntries_1(tracer);
      return concatenateList(
        tracer,
        node.items,
        (item) => ImportEntries(tracer, item, inForce),
        (list, item) => ImportEntries_2(tracer, list, item, inForce),
      );
    case 'Computed':
      return node.result;
    case 'ExportDeclaration':
    case 'StatementListItem':
      return ImportEntries_3(tracer);
    case 'ImportDeclaration':
      return node.ImportClause === null ? ImportEntries_5(tracer) : ImportEntries_4(tracer, node, inForce);
  }
}

/** Module : [empty] */
const ImportEntries_1 = sdo('ImportEntries', 1, function (step): ImportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ModuleItemList : ModuleItemList ModuleItem */
const ImportEntries_2 = sdo(
  'ImportEntries',
  2,
  function (step, tracer, list: Computed<ImportEntryRecord[]>, item: ModuleItem, inForce: StaticSemantics) {
    step`1  entries1 ← ImportEntries of ModuleItemList`;
    const entries1 = ImportEntries(tracer, list, inForce);
    step`2  entries2 ← ImportEntries of ModuleItem`;
    const entries2 = ImportEntries(tracer, item, inForce);
    step`3  return list-concatenation of entries1 and entries2`;
    return listConcatenation(entries1, entries2);
  },
);

/** ModuleItem : ExportDeclaration and StatementListItem */
const ImportEntries_3 = sdo('ImportEntries', 3, function (step): ImportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ImportDeclaration : import ImportClause FromClause WithClause? ; */
const ImportEntries_4 = sdo('ImportEntries', 4, function (step, tracer, declaration: ImportWithClause, inForce: StaticSemantics) {
  step`1  module ← the sole element of ModuleRequests of ImportDeclaration`;
  const module = inForce.ModuleRequests(tracer, declaration, inForce)[0]!;
  step`2  return ImportEntriesForModule of ImportClause with module`;
  return ImportEntriesForModule(tracer, declaration.ImportClause, module);
});

/** ImportDeclaration : import ModuleSpecifier WithClause? ; */
const ImportEntries_5 = sdo('ImportEntries', 5, function (step): ImportEntryRecord[] {
  step`1  return « »`;
  return [];
});
