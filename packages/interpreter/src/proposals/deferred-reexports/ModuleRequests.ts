import {
  foldList,
  locationOf,
  ModuleRequestList,
  sdo,
  SV,
  WithClauseToAttributes,
  type Computed,
  type grammar,
  type ModuleRequestRecord,
  type StaticSemanticsTracer,
  type t,
} from '@modrec/parser';
import { Assert } from '../../completion';
import { ModuleRequestsKeyEqual } from '../import-defer/ModuleRequestsKeyEqual';
import { ExportFromDeclarationModuleRequest } from './ExportFromDeclarationModuleRequest';
import { ImportedNames } from './ImportedNames';
import { MergeImportedNames } from './MergeImportedNames';

type ClauseOfImport = grammar.ImportClause | grammar.NamedImports;

/** https://tc39.es/proposal-deferred-reexports/#sec-static-semantics-modulerequests */
export function ModuleRequests(
  tracer: StaticSemanticsTracer | null,
  node: Computed<ModuleRequestList>,
): ModuleRequestList;
export function ModuleRequests(tracer: StaticSemanticsTracer | null, node: grammar.Module | grammar.ModuleItem): ModuleRequestRecord[];
export function ModuleRequests(
  tracer: StaticSemanticsTracer | null,
  node: grammar.Module | Computed<ModuleRequestList> | grammar.ModuleItem,
): ModuleRequestList | ModuleRequestRecord[] {
  switch (node.type) {
    case 'Module':
      return node.items.length === 0 ? ModuleRequests_1(tracer) : ofModuleItemList(tracer, node.items);
    case 'Computed':
      return node.result;
    case 'StatementListItem':
      return ModuleRequests_4(tracer);
    case 'ImportDeclaration':
      return ofImportDeclaration(tracer, node);
    case 'ExportDeclaration':
      return ofExportDeclaration(tracer, node);
  }
}

function ofModuleItemList(tracer: StaticSemanticsTracer | null, items: readonly grammar.ModuleItem[]): ModuleRequestRecord[] {
  const list = foldList(
    items,
    (item) => new ModuleRequestList(ModuleRequests_2(tracer, item)),
    (moduleItemList, item) => ModuleRequests_3(tracer, moduleItemList, item),
  );
  return list.records;
}

/** The text has no production for `import ModuleSpecifier`: it asks for its module as the first form does, for none of its names. */
const noClause: grammar.NamedImports = { type: 'NamedImports', ImportsList: [] };

function ofImportDeclaration(tracer: StaticSemanticsTracer | null, node: grammar.ImportDeclaration): ModuleRequestRecord[] {
  const { WithClause } = node;
  const FromClause = node.ImportClause === null ? node.ModuleSpecifier : node.FromClause;
  const clause = node.ImportClause ?? noClause;
  if (node.node.phase === 'defer') {
    return WithClause === null
      ? ModuleRequests_7(tracer, clause, FromClause)
      : ModuleRequests_8(tracer, clause, FromClause, WithClause);
  }
  return WithClause === null ? ModuleRequests_5(tracer, clause, FromClause) : ModuleRequests_6(tracer, clause, FromClause, WithClause);
}

function ofExportDeclaration(tracer: StaticSemanticsTracer | null, node: grammar.ExportDeclaration): ModuleRequestRecord[] {
  if (node.production !== 'ExportFromClause') return ModuleRequests_12(tracer);
  if (node.defer === true) return ModuleRequests_11(tracer);
  return node.WithClause === null ? ModuleRequests_9(tracer, node) : ModuleRequests_10(tracer, node);
}

/** Module : [empty] */
const ModuleRequests_1 = sdo('ModuleRequests', 1, function (step): ModuleRequestRecord[] {
  step`1  return « »`;
  return [];
});

/** ModuleItemList : ModuleItem */
const ModuleRequests_2 = sdo('ModuleRequests', 2, function (step, tracer, item: grammar.ModuleItem) {
  step`1  return ModuleRequests of ModuleItem`;
  return ModuleRequests(tracer, item);
});

/** ModuleItemList : ModuleItemList ModuleItem */
const ModuleRequests_3 = sdo(
  'ModuleRequests',
  3,
  function (step, tracer, list: Computed<ModuleRequestList>, item: grammar.ModuleItem) {
    step`1      requests ← ModuleRequests of ModuleItemList`;
    const requests = ModuleRequests(tracer, list);
    step`2      additionalRequests ← ModuleRequests of ModuleItem`;
    const additionalRequests = ModuleRequests(tracer, item);
    step`3      for each moduleRequest in additionalRequests`;
    for (const moduleRequest of additionalRequests) {
      step`3.a    existingRequest ← empty`;
      let existingRequest: ModuleRequestRecord | undefined = undefined;
      step`3.b    for each other in requests`;
      for (const other of requests.similarTo(moduleRequest)) {
        step`3.b.i    if ModuleRequestsKeyEqual(moduleRequest, other) = true and moduleRequest.[[Phase]] = other.[[Phase]]`;
        if (ModuleRequestsKeyEqual(tracer, moduleRequest, other) && moduleRequest.Phase === other.Phase) {
          step`3.b.i.1  assert: existingRequest is empty`;
          Assert(existingRequest === undefined);
          step`3.b.i.2  existingRequest ← other`;
          existingRequest = other;
        }
      }
      step`3.c    if existingRequest is empty`;
      if (existingRequest === undefined) {
        step`3.c.i  append moduleRequest to requests`;
        requests.append(moduleRequest);
      } else {
        step`3.d    else`;
        step`3.d.i  existingRequest.[[ImportedNames]] ← MergeImportedNames(existingRequest.[[ImportedNames]], moduleRequest.[[ImportedNames]])`;
        existingRequest.ImportedNames = MergeImportedNames(tracer, existingRequest.ImportedNames!, moduleRequest.ImportedNames!);
      }
    }
    step`4      return requests`;
    return requests;
  },
);

/** ModuleItem : StatementListItem */
const ModuleRequests_4 = sdo('ModuleRequests', 4, function (step): ModuleRequestRecord[] {
  step`1  return « »`;
  return [];
});

/** ImportDeclaration : import ImportClause FromClause ; */
const ModuleRequests_5 = sdo(
  'ModuleRequests',
  5,
  function (step, tracer, clause: ClauseOfImport, FromClause: t.StringLiteral): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  importedNames ← ImportedNames of ImportClause`;
    const importedNames = ImportedNames(tracer, clause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: « », [[Phase]]: evaluation, [[ImportedNames]]: importedNames } »`;
    return [{ Specifier: specifier, Attributes: [], Phase: 'evaluation', ImportedNames: importedNames, loc: locationOf(FromClause) }];
  },
);

/** ImportDeclaration : import ImportClause FromClause WithClause ; */
const ModuleRequests_6 = sdo(
  'ModuleRequests',
  6,
  function (step, tracer, clause: ClauseOfImport, FromClause: t.StringLiteral, withClause: grammar.WithClause): ModuleRequestRecord[] {
    const loc = locationOf(FromClause);
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attributes ← WithClauseToAttributes of WithClause`;
    const attributes = WithClauseToAttributes(tracer, withClause);
    step`3  importedNames ← ImportedNames of ImportClause`;
    const importedNames = ImportedNames(tracer, clause);
    step`4  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes, [[Phase]]: evaluation, [[ImportedNames]]: importedNames } »`;
    return [{ Specifier: specifier, Attributes: attributes, Phase: 'evaluation', ImportedNames: importedNames, loc }];
  },
);

/** ImportDeclaration : import defer NameSpaceImport FromClause ; */
const ModuleRequests_7 = sdo(
  'ModuleRequests',
  7,
  function (step, tracer, clause: ClauseOfImport, FromClause: t.StringLiteral): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  importedNames ← ImportedNames of NameSpaceImport`;
    const importedNames = ImportedNames(tracer, clause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: « », [[Phase]]: defer, [[ImportedNames]]: importedNames } »`;
    return [{ Specifier: specifier, Attributes: [], Phase: 'defer', ImportedNames: importedNames, loc: locationOf(FromClause) }];
  },
);

/** ImportDeclaration : import defer NameSpaceImport FromClause WithClause ; */
const ModuleRequests_8 = sdo(
  'ModuleRequests',
  8,
  function (step, tracer, clause: ClauseOfImport, FromClause: t.StringLiteral, withClause: grammar.WithClause): ModuleRequestRecord[] {
    const loc = locationOf(FromClause);
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attributes ← WithClauseToAttributes of WithClause`;
    const attributes = WithClauseToAttributes(tracer, withClause);
    step`3  importedNames ← ImportedNames of NameSpaceImport`;
    const importedNames = ImportedNames(tracer, clause);
    step`4  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes, [[Phase]]: defer, [[ImportedNames]]: importedNames } »`;
    return [{ Specifier: specifier, Attributes: attributes, Phase: 'defer', ImportedNames: importedNames, loc }];
  },
);

/** ExportDeclaration : export ExportFromClause FromClause ; */
const ModuleRequests_9 = sdo('ModuleRequests', 9, function (step, tracer, { ExportFromClause, FromClause }: grammar.ExportFrom) {
  step`1  return « ExportFromDeclarationModuleRequest(ExportFromClause, FromClause) »`;
  return [ExportFromDeclarationModuleRequest(tracer, ExportFromClause, FromClause)];
});

/** ExportDeclaration : export ExportFromClause FromClause WithClause ; */
const ModuleRequests_10 = sdo(
  'ModuleRequests',
  10,
  function (step, tracer, { ExportFromClause, FromClause, WithClause }: grammar.ExportFrom) {
    step`1  return « ExportFromDeclarationModuleRequest(ExportFromClause, FromClause, WithClause) »`;
    return [ExportFromDeclarationModuleRequest(tracer, ExportFromClause, FromClause, WithClause!)];
  },
);

/** ExportDeclaration : export defer ExportFromClause FromClause WithClause? ; */
const ModuleRequests_11 = sdo('ModuleRequests', 11, function (step): ModuleRequestRecord[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : every other form, which asks for no module */
const ModuleRequests_12 = sdo('ModuleRequests', 12, function (step): ModuleRequestRecord[] {
  step`1  return « »`;
  return [];
});
