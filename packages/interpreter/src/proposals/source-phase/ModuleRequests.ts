import {
  foldList,
  locationOf,
  ModuleRequestList,
  ModuleRequestsEqual,
  sdo,
  SV,
  WithClauseToAttributes,
  type Computed,
  type grammar,
  type ImportAttributeRecord,
  type ModuleRequestRecord,
  type StaticSemanticsTracer,
} from '@modrec/parser';

type Module = grammar.Module;
type ModuleItem = grammar.ModuleItem;
type ImportDeclaration = grammar.ImportDeclaration;
type ImportWithClause = grammar.ImportWithClause;
type ImportForEffects = grammar.ImportForEffects;
type ExportDeclaration = grammar.ExportDeclaration;
type ExportFrom = grammar.ExportFrom;
type WithClause = grammar.WithClause;

/** https://tc39.es/ecma262/pr/3492/#sec-static-semantics-modulerequests */
export function ModuleRequests(
  tracer: StaticSemanticsTracer | null,
  node: Computed<ModuleRequestList>,
): ModuleRequestList;
export function ModuleRequests(tracer: StaticSemanticsTracer | null, node: Module | ModuleItem): ModuleRequestRecord[];
export function ModuleRequests(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<ModuleRequestList> | ModuleItem,
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

function ofModuleItemList(tracer: StaticSemanticsTracer | null, items: readonly ModuleItem[]): ModuleRequestRecord[] {
  const list = foldList(
    items,
    (item) => new ModuleRequestList(ModuleRequests_2(tracer, item)),
    (moduleItemList, item) => ModuleRequests_3(tracer, moduleItemList, item),
  );
  return list.records;
}

function ofImportDeclaration(tracer: StaticSemanticsTracer | null, node: ImportDeclaration): ModuleRequestRecord[] {
  const { WithClause } = node;
  if (node.ImportClause === null) {
    return WithClause === null ? ModuleRequests_9(tracer, node) : ModuleRequests_10(tracer, node, WithClause);
  }
  if (node.node.phase === 'source') {
    return WithClause === null ? ModuleRequests_7(tracer, node) : ModuleRequests_8(tracer, node, WithClause);
  }
  return WithClause === null ? ModuleRequests_5(tracer, node) : ModuleRequests_6(tracer, node, WithClause);
}

function ofExportDeclaration(tracer: StaticSemanticsTracer | null, node: ExportDeclaration): ModuleRequestRecord[] {
  if (node.production !== 'ExportFromClause') return ModuleRequests_13(tracer);
  const { WithClause } = node;
  return WithClause === null ? ModuleRequests_11(tracer, node) : ModuleRequests_12(tracer, node, WithClause);
}

/** Module : [empty] */
const ModuleRequests_1 = sdo('ModuleRequests', 1, function (step): ModuleRequestRecord[] {
  step`1  return « »`;
  return [];
});

/** ModuleItemList : ModuleItem */
const ModuleRequests_2 = sdo('ModuleRequests', 2, function (step, tracer, item: ModuleItem) {
  step`1  return ModuleRequests of ModuleItem`;
  return ModuleRequests(tracer, item);
});

/** ModuleItemList : ModuleItemList ModuleItem */
const ModuleRequests_3 = sdo(
  'ModuleRequests',
  3,
  function (step, tracer, list: Computed<ModuleRequestList>, item: ModuleItem) {
    step`1      requests ← ModuleRequests of ModuleItemList`;
    const requests = ModuleRequests(tracer, list);
    step`2      additionalRequests ← ModuleRequests of ModuleItem`;
    const additionalRequests = ModuleRequests(tracer, item);
    step`3      for each moduleRequest in additionalRequests`;
    for (const moduleRequest of additionalRequests) {
      step`3.a      if requests contains an otherModuleRequest with ModuleRequestsEqual(moduleRequest, otherModuleRequest) = true`;
      const otherModuleRequest = requests.similarTo(moduleRequest).find((other) => ModuleRequestsEqual(tracer, moduleRequest, other));
      if (otherModuleRequest !== undefined) {
        step`3.a.i    if moduleRequest.[[Phase]] = evaluation and otherModuleRequest.[[Phase]] = source`;
        if (moduleRequest.Phase === 'evaluation' && otherModuleRequest.Phase === 'source') {
          step`3.a.i.1  replace otherModuleRequest in requests with moduleRequest`;
          requests.replace(otherModuleRequest, moduleRequest);
        }
      } else {
        step`3.b      else`;
        step`3.b.i    append moduleRequest to requests`;
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
const ModuleRequests_5 = sdo(
  'ModuleRequests',
  5,
  function (step, _tracer, { FromClause }: ImportWithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: evaluation, [[Attributes]]: « » } »`;
    return [{ Specifier: specifier, Phase: 'evaluation', Attributes: [], loc: locationOf(FromClause) }];
  },
);

/** ImportDeclaration : import ImportClause FromClause WithClause ; */
const ModuleRequests_6 = sdo(
  'ModuleRequests',
  6,
  function (step, tracer, { FromClause }: ImportWithClause, withClause: WithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attrs ← WithClauseToAttributes of WithClause`;
    const attrs: readonly ImportAttributeRecord[] = WithClauseToAttributes(tracer, withClause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: evaluation, [[Attributes]]: attrs } »`;
    return [{ Specifier: specifier, Phase: 'evaluation', Attributes: attrs, loc: locationOf(FromClause) }];
  },
);

/** ImportDeclaration : import source ImportedBinding FromClause ; */
const ModuleRequests_7 = sdo(
  'ModuleRequests',
  7,
  function (step, _tracer, { FromClause }: ImportWithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: source, [[Attributes]]: « » } »`;
    return [{ Specifier: specifier, Phase: 'source', Attributes: [], loc: locationOf(FromClause) }];
  },
);

/** ImportDeclaration : import source ImportedBinding FromClause WithClause ; */
const ModuleRequests_8 = sdo(
  'ModuleRequests',
  8,
  function (step, tracer, { FromClause }: ImportWithClause, withClause: WithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attrs ← WithClauseToAttributes of WithClause`;
    const attrs = WithClauseToAttributes(tracer, withClause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: source, [[Attributes]]: attrs } »`;
    return [{ Specifier: specifier, Phase: 'source', Attributes: attrs, loc: locationOf(FromClause) }];
  },
);

/** ImportDeclaration : import ModuleSpecifier ; */
const ModuleRequests_9 = sdo(
  'ModuleRequests',
  9,
  function (step, _tracer, { ModuleSpecifier }: ImportForEffects): ModuleRequestRecord[] {
    step`1  specifier ← SV of ModuleSpecifier`;
    const specifier = SV(ModuleSpecifier);
    step`2  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: evaluation, [[Attributes]]: « » } »`;
    return [{ Specifier: specifier, Phase: 'evaluation', Attributes: [], loc: locationOf(ModuleSpecifier) }];
  },
);

/** ImportDeclaration : import ModuleSpecifier WithClause ; */
const ModuleRequests_10 = sdo(
  'ModuleRequests',
  10,
  function (step, tracer, { ModuleSpecifier }: ImportForEffects, withClause: WithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of ModuleSpecifier`;
    const specifier = SV(ModuleSpecifier);
    step`2  attrs ← WithClauseToAttributes of WithClause`;
    const attrs = WithClauseToAttributes(tracer, withClause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: evaluation, [[Attributes]]: attrs } »`;
    return [{ Specifier: specifier, Phase: 'evaluation', Attributes: attrs, loc: locationOf(ModuleSpecifier) }];
  },
);

/** ExportDeclaration : export ExportFromClause FromClause ; */
const ModuleRequests_11 = sdo(
  'ModuleRequests',
  11,
  function (step, _tracer, { FromClause }: ExportFrom): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: evaluation, [[Attributes]]: « » } »`;
    return [{ Specifier: specifier, Phase: 'evaluation', Attributes: [], loc: locationOf(FromClause) }];
  },
);

/** ExportDeclaration : export ExportFromClause FromClause WithClause ; */
const ModuleRequests_12 = sdo(
  'ModuleRequests',
  12,
  function (step, tracer, { FromClause }: ExportFrom, withClause: WithClause): ModuleRequestRecord[] {
    step`1  specifier ← SV of FromClause`;
    const specifier = SV(FromClause);
    step`2  attrs ← WithClauseToAttributes of WithClause`;
    const attrs = WithClauseToAttributes(tracer, withClause);
    step`3  return « ModuleRequest Record { [[Specifier]]: specifier, [[Phase]]: evaluation, [[Attributes]]: attrs } »`;
    return [{ Specifier: specifier, Phase: 'evaluation', Attributes: attrs, loc: locationOf(FromClause) }];
  },
);

/** ExportDeclaration : every other form, which asks for no module */
const ModuleRequests_13 = sdo('ModuleRequests', 13, function (step): ModuleRequestRecord[] {
  step`1  return « »`;
  return [];
});
