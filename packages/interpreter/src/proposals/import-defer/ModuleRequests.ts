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
import { ModuleRequestsKeyEqual } from './ModuleRequestsKeyEqual';

/** https://tc39.es/proposal-defer-import-eval/#sec-static-semantics-modulerequests */
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

/** The text has no production for `import ModuleSpecifier`, which asks for its module as the first form does. */
function ofImportDeclaration(tracer: StaticSemanticsTracer | null, node: grammar.ImportDeclaration): ModuleRequestRecord[] {
  const { WithClause } = node;
  const FromClause = node.ImportClause === null ? node.ModuleSpecifier : node.FromClause;
  if (node.node.phase === 'defer') {
    return WithClause === null ? ModuleRequests_7(tracer, FromClause) : ModuleRequests_8(tracer, FromClause, WithClause);
  }
  return WithClause === null ? ModuleRequests_5(tracer, FromClause) : ModuleRequests_6(tracer, FromClause, WithClause);
}

function ofExportDeclaration(tracer: StaticSemanticsTracer | null, node: grammar.ExportDeclaration): ModuleRequestRecord[] {
  if (node.production !== 'ExportFromClause') return ModuleRequests_11(tracer);
  const { FromClause, WithClause } = node;
  return WithClause === null ? ModuleRequests_9(tracer, FromClause) : ModuleRequests_10(tracer, FromClause, WithClause);
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
      step`3.a    if requests contains no other with ModuleRequestsKeyEqual(moduleRequest, other) = true and moduleRequest.[[Phase]] = other.[[Phase]]`;
      const similar = requests.similarTo(moduleRequest).filter((other) => ModuleRequestsKeyEqual(tracer, moduleRequest, other));
      if (!similar.some((other) => moduleRequest.Phase === other.Phase)) {
        step`3.a.i  append moduleRequest to requests`;
        requests.append(moduleRequest);
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
const ModuleRequests_5 = sdo('ModuleRequests', 5, function (step, _tracer, FromClause: t.StringLiteral): ModuleRequestRecord[] {
  step`1  specifier ← SV of FromClause`;
  const specifier = SV(FromClause);
  step`2  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: « », [[Phase]]: evaluation } »`;
  return [{ Specifier: specifier, Attributes: [], Phase: 'evaluation', loc: locationOf(FromClause) }];
});

/** ImportDeclaration : import ImportClause FromClause WithClause ; */
const ModuleRequests_6 = sdo(
  'ModuleRequests',
  6,
  function (step, tracer, FromClause: t.StringLiteral, withClause: grammar.WithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attributes ← WithClauseToAttributes of WithClause`;
    const attributes = WithClauseToAttributes(tracer, withClause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes, [[Phase]]: evaluation } »`;
    return [{ Specifier: specifier, Attributes: attributes, Phase: 'evaluation', loc: locationOf(FromClause) }];
  },
);

/** ImportDeclaration : import defer NameSpaceImport FromClause ; */
const ModuleRequests_7 = sdo('ModuleRequests', 7, function (step, _tracer, FromClause: t.StringLiteral): ModuleRequestRecord[] {
  step`1  specifier ← SV of FromClause`;
  const specifier = SV(FromClause);
  step`2  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: « », [[Phase]]: defer } »`;
  return [{ Specifier: specifier, Attributes: [], Phase: 'defer', loc: locationOf(FromClause) }];
});

/** ImportDeclaration : import defer NameSpaceImport FromClause WithClause ; */
const ModuleRequests_8 = sdo(
  'ModuleRequests',
  8,
  function (step, tracer, FromClause: t.StringLiteral, withClause: grammar.WithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attributes ← WithClauseToAttributes of WithClause`;
    const attributes = WithClauseToAttributes(tracer, withClause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes, [[Phase]]: defer } »`;
    return [{ Specifier: specifier, Attributes: attributes, Phase: 'defer', loc: locationOf(FromClause) }];
  },
);

/** ExportDeclaration : export ExportFromClause FromClause ; */
const ModuleRequests_9 = sdo('ModuleRequests', 9, function (step, _tracer, FromClause: t.StringLiteral): ModuleRequestRecord[] {
  step`1  specifier ← SV of FromClause`;
  const specifier = SV(FromClause);
  step`2  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: « », [[Phase]]: evaluation } »`;
  return [{ Specifier: specifier, Attributes: [], Phase: 'evaluation', loc: locationOf(FromClause) }];
});

/** ExportDeclaration : export ExportFromClause FromClause WithClause ; */
const ModuleRequests_10 = sdo(
  'ModuleRequests',
  10,
  function (step, tracer, FromClause: t.StringLiteral, withClause: grammar.WithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attributes ← WithClauseToAttributes of WithClause`;
    const attributes = WithClauseToAttributes(tracer, withClause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes, [[Phase]]: evaluation } »`;
    return [{ Specifier: specifier, Attributes: attributes, Phase: 'evaluation', loc: locationOf(FromClause) }];
  },
);

/** ExportDeclaration : every other form, which asks for no module */
const ModuleRequests_11 = sdo('ModuleRequests', 11, function (step): ModuleRequestRecord[] {
  step`1  return « »`;
  return [];
});
