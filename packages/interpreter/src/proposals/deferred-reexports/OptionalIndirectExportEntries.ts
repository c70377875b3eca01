import {
  foldList,
  listConcatenation,
  sdo,
  type Computed,
  type ExportEntryRecord,
  type grammar,
  type ModuleRequestRecord,
  type StaticSemanticsTracer,
} from '@modrec/parser';
import { ExportEntriesForModule } from './ExportEntriesForModule';
import { ExportFromDeclarationModuleRequest } from './ExportFromDeclarationModuleRequest';

/** https://tc39.es/proposal-deferred-reexports/#sec-static-semantics-optionalindirectexportentries */
export function OptionalIndirectExportEntries(
  tracer: StaticSemanticsTracer | null,
  node: grammar.Module | Computed<ExportEntryRecord[]> | grammar.ModuleItem,
): ExportEntryRecord[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return OptionalIndirectExportEntries_1(tracer);
      return foldList(
        node.items,
        (item) => OptionalIndirectExportEntries(tracer, item),
        (list, item) => OptionalIndirectExportEntries_2(tracer, list, item),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'StatementListItem':
      return OptionalIndirectExportEntries_3(tracer);
    case 'ExportDeclaration':
      return node.production === 'ExportFromClause' && node.defer === true
        ? OptionalIndirectExportEntries_4(tracer, node)
        : OptionalIndirectExportEntries_3(tracer);
  }
}

/** Module : [empty] */
const OptionalIndirectExportEntries_1 = sdo('OptionalIndirectExportEntries', 1, function (step): ExportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ModuleItemList : ModuleItemList ModuleItem */
const OptionalIndirectExportEntries_2 = sdo(
  'OptionalIndirectExportEntries',
  2,
  function (step, tracer, list: Computed<ExportEntryRecord[]>, item: grammar.ModuleItem) {
    step`1  entries1 ← OptionalIndirectExportEntries of ModuleItemList`;
    const entries1 = OptionalIndirectExportEntries(tracer, list);
    step`2  entries2 ← OptionalIndirectExportEntries of ModuleItem`;
    const entries2 = OptionalIndirectExportEntries(tracer, item);
    step`3  return list-concatenation of entries1 and entries2`;
    return listConcatenation(entries1, entries2);
  },
);

/** ModuleItem : ImportDeclaration and StatementListItem; ExportDeclaration : every form without defer */
const OptionalIndirectExportEntries_3 = sdo('OptionalIndirectExportEntries', 3, function (step): ExportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export defer ExportFromClause FromClause WithClause? ; */
const OptionalIndirectExportEntries_4 = sdo(
  'OptionalIndirectExportEntries',
  4,
  function (step, tracer, { ExportFromClause, FromClause, WithClause }: grammar.ExportFrom) {
    let request: ModuleRequestRecord;
    step`1  if WithClause is present, request ← ExportFromDeclarationModuleRequest(ExportFromClause, FromClause, WithClause)`;
    if (WithClause !== null) request = ExportFromDeclarationModuleRequest(tracer, ExportFromClause, FromClause, WithClause);
    else {
      step`2  else, request ← ExportFromDeclarationModuleRequest(ExportFromClause, FromClause)`;
      request = ExportFromDeclarationModuleRequest(tracer, ExportFromClause, FromClause);
    }
    step`3  return ExportEntriesForModule of ExportFromClause with request`;
    return ExportEntriesForModule(tracer, ExportFromClause, request);
  },
);
