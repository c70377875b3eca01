import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { concatenateList, type Computed } from '../grammar/foldList';
import type {
  ExportDeclaration,
  ExportDefaultClass,
  ExportDefaultExpression,
  ExportDefaultHoistable,
  ExportedDeclaration,
  ExportFrom,
  ExportNamed,
  ExportVariableStatement,
  Module,
  ModuleItem,
} from '../grammar/ModuleItem';
import { locationOf } from '../locate';
import type { ExportEntryRecord } from '../records';
import { BoundNames } from './BoundNames';
import { ExportEntriesForModule } from './ExportEntriesForModule';
import { listConcatenation } from './listConcatenation';
import type { StaticSemantics } from './StaticSemantics';

/** https://tc39.es/ecma262/#sec-static-semantics-exportentries */
export function ExportEntries(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<ExportEntryRecord[]> | ModuleItem,
  inForce: StaticSemantics,
): ExportEntryRecord[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return ExportEntries_1(tracer);
      return concatenateList(
        tracer,
        node.items,
        (item) => ExportEntries(tracer, item, inForce),
        (list, item) => ExportEntries_2(tracer, list, item, inForce),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'StatementListItem':
      return ExportEntries_3(tracer);
    case 'ExportDeclaration':
      return ofExportDeclaration(tracer, node, inForce);
  }
}

function ofExportDeclaration(
  tracer: StaticSemanticsTracer | null,
  node: ExportDeclaration,
  inForce: StaticSemantics,
): ExportEntryRecord[] {
  switch (node.production) {
    case 'ExportFromClause':
      return ExportEntries_4(tracer, node, inForce);
    case 'NamedExports':
      return ExportEntries_5(tracer, node);
    case 'VariableStatement':
      return ExportEntries_6(tracer, node);
    case 'Declaration':
      return ExportEntries_7(tracer, node);
    case 'default HoistableDeclaration':
      return ExportEntries_8(tracer, node);
    case 'default ClassDeclaration':
      return ExportEntries_9(tracer, node);
    case 'default AssignmentExpression':
      return ExportEntries_10(tracer, node);
  }
}

/** Module : [empty] */
const ExportEntries_1 = sdo('ExportEntries', 1, function (step): ExportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ModuleItemList : ModuleItemList ModuleItem */
const ExportEntries_2 = sdo(
  'ExportEntries',
  2,
  function (step, tracer, list: Computed<ExportEntryRecord[]>, item: ModuleItem, inForce: StaticSemantics) {
    step`1  entries1 ← ExportEntries of ModuleItemList`;
    const entries1 = ExportEntries(tracer, list, inForce);
    step`2  entries2 ← ExportEntries of ModuleItem`;
    const entries2 = ExportEntries(tracer, item, inForce);
    step`3  return list-concatenation of entries1 and entries2`;
    return listConcatenation(entries1, entries2);
  },
);

/** ModuleItem : ImportDeclaration and StatementListItem */
const ExportEntries_3 = sdo('ExportEntries', 3, function (step): ExportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export ExportFromClause FromClause WithClause? ; */
const ExportEntries_4 = sdo('ExportEntries', 4, function (step, tracer, declaration: ExportFrom, inForce: StaticSemantics) {
  step`1  module ← the sole element of ModuleRequests of ExportDeclaration`;
  const module = inForce.ModuleRequests(tracer, declaration, inForce)[0]!;
  step`2  return ExportEntriesForModule of ExportFromClause with module`;
  return ExportEntriesForModule(tracer, declaration.ExportFromClause, module);
});

/** ExportDeclaration : export NamedExports ; */
const ExportEntries_5 = sdo('ExportEntries', 5, function (step, tracer, { NamedExports }: ExportNamed) {
  step`1  return ExportEntriesForModule of NamedExports with null`;
  return ExportEntriesForModule(tracer, NamedExports, null);
});

/** ExportDeclaration : export VariableStatement */
const ExportEntries_6 = sdo(
  'ExportEntries',
  6,
  function (step, tracer, { VariableStatement }: ExportVariableStatement) {
    step`1    entries ← « »`;
    const entries: ExportEntryRecord[] = [];
    const loc = locationOf(VariableStatement);
    step`2    names ← BoundNames of VariableStatement`;
    const names = BoundNames(tracer, VariableStatement);
    step`3    for each name in names`;
    for (const name of names) {
      step`3.a  append ExportEntry Record { [[ModuleRequest]]: null, [[ImportName]]: null, [[LocalName]]: name, [[ExportName]]: name } to entries`;
      entries.push({ ModuleRequest: null, ImportName: null, LocalName: name, ExportName: name, loc });
    }
    step`4    return entries`;
    return entries;
  },
);

/** ExportDeclaration : export Declaration */
const ExportEntries_7 = sdo('ExportEntries', 7, function (step, tracer, { Declaration }: ExportedDeclaration) {
  step`1    entries ← « »`;
  const entries: ExportEntryRecord[] = [];
  const loc = locationOf(Declaration);
  step`2    names ← BoundNames of Declaration`;
  const names = BoundNames(tracer, Declaration);
  step`3    for each name in names`;
  for (const name of names) {
    step`3.a  append ExportEntry Record { [[ModuleRequest]]: null, [[ImportName]]: null, [[LocalName]]: name, [[ExportName]]: name } to entries`;
    entries.push({ ModuleRequest: null, ImportName: null, LocalName: name, ExportName: name, loc });
  }
  step`4    return entries`;
  return entries;
});

/** ExportDeclaration : export default HoistableDeclaration */
const ExportEntries_8 = sdo(
  'ExportEntries',
  8,
  function (step, tracer, { node, HoistableDeclaration }: ExportDefaultHoistable): ExportEntryRecord[] {
    const loc = locationOf(node);
    step`1  names ← BoundNames of HoistableDeclaration`;
    const names = BoundNames(tracer, HoistableDeclaration);
    step`2  localName ← the sole element of names`;
    const localName = names[0]!;
    step`3  return « ExportEntry Record { [[ModuleRequest]]: null, [[ImportName]]: null, [[LocalName]]: localName, [[ExportName]]: "default" } »`;
    return [{ ModuleRequest: null, ImportName: null, LocalName: localName, ExportName: 'default', loc }];
  },
);

/** ExportDeclaration : export default ClassDeclaration */
const ExportEntries_9 = sdo(
  'ExportEntries',
  9,
  function (step, tracer, { node, ClassDeclaration }: ExportDefaultClass): ExportEntryRecord[] {
    const loc = locationOf(node);
    step`1  names ← BoundNames of ClassDeclaration`;
    const names = BoundNames(tracer, ClassDeclaration);
    step`2  localName ← the sole element of names`;
    const localName = names[0]!;
    step`3  return « ExportEntry Record { [[ModuleRequest]]: null, [[ImportName]]: null, [[LocalName]]: localName, [[ExportName]]: "default" } »`;
    return [{ ModuleRequest: null, ImportName: null, LocalName: localName, ExportName: 'default', loc }];
  },
);

/** ExportDeclaration : export default AssignmentExpression ; */
const ExportEntries_10 = sdo('ExportEntries', 10, function (step, _tracer, { node }: ExportDefaultExpression) {
  const loc = locationOf(node);
  step`1  entry ← ExportEntry Record { [[ModuleRequest]]: null, [[ImportName]]: null, [[LocalName]]: "*default*", [[ExportName]]: "default" }`;
  const entry: ExportEntryRecord = {
    ModuleRequest: null,
    ImportName: null,
    LocalName: '*default*',
    ExportName: 'default',
    loc,
  };
  step`2  return « entry »`;
  return [entry];
});
