import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type {
  ExportDeclaration,
  ExportedDeclaration,
  ExportFrom,
  ExportFromClause,
  ExportSpecifier,
  ExportStarAs,
  ExportVariableStatement,
  Module,
  ModuleItem,
  NamedExports,
} from '../grammar/ModuleItem';
import { BoundNames } from './BoundNames';
import { listConcatenation } from './listConcatenation';
import { StringValue } from './StringValue';

/** https://tc39.es/ecma262/#sec-static-semantics-exportednames */
export function ExportedNames(
  tracer: StaticSemanticsTracer | null,
  node: Module | ModuleItem | ExportFromClause | ExportSpecifier | Computed<string[]>,
): string[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return [];
      return foldList(
        node.items,
        (item) => ofModuleItem(tracer, item),
        (list, item) => ExportedNames_1(tracer, list, item),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'StatementListItem':
      return ExportedNames_3(tracer);
    case 'ExportDeclaration':
      return ofExportDeclaration(tracer, node);
    case 'ExportStar':
      return ExportedNames_5(tracer);
    case 'ExportStarAs':
      return ExportedNames_6(tracer, node);
    case 'NamedExports':
      return ofNamedExports(tracer, node);
    case 'ExportSpecifier':
      return node.second === null ? ExportedNames_13(tracer, node) : ExportedNames_14(tracer, node);
  }
}

function ofModuleItem(tracer: StaticSemanticsTracer | null, item: ModuleItem): string[] {
  return item.type === 'ExportDeclaration' ? ExportedNames_2(tracer, item) : ExportedNames(tracer, item);
}

function ofExportDeclaration(tracer: StaticSemanticsTracer | null, node: ExportDeclaration): string[] {
  switch (node.production) {
    case 'ExportFromClause':
      return ExportedNames_4(tracer, node);
    case 'NamedExports':
      return ExportedNames(tracer, node.NamedExports);
    case 'VariableStatement':
      return ExportedNames_8(tracer, node);
    case 'Declaration':
      return ExportedNames_9(tracer, node);
    default:
      return ExportedNames_10(tracer);
  }
}

function ofNamedExports(tracer: StaticSemanticsTracer | null, { ExportsList }: NamedExports): string[] {
  if (ExportsList.length === 0) return ExportedNames_11(tracer);
  return foldList(
    ExportsList,
    (specifier) => ExportedNames(tracer, specifier),
    (list, specifier) => ExportedNames_12(tracer, list, specifier),
  );
}

/** ModuleItemList : ModuleItemList ModuleItem */
const ExportedNames_1 = sdo('ExportedNames', 1, function (step, tracer, list: Computed<string[]>, item: ModuleItem) {
  step`1  names1 ← ExportedNames of ModuleItemList`;
  const names1 = ExportedNames(tracer, list);
  step`2  names2 ← ExportedNames of ModuleItem`;
  const names2 = item.type === 'ExportDeclaration' ? ExportedNames_2(tracer, item) : ExportedNames(tracer, item);
  step`3  return list-concatenation of names1 and names2`;
  return listConcatenation(names1, names2);
});

/** ModuleItem : ExportDeclaration */
const ExportedNames_2 = sdo('ExportedNames', 2, function (step, tracer, declaration: ExportDeclaration) {
  step`1  return ExportedNames of ExportDeclaration`;
  return ExportedNames(tracer, declaration);
});

/** ModuleItem : ImportDeclaration and StatementListItem */
const ExportedNames_3 = sdo('ExportedNames', 3, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export ExportFromClause FromClause WithClause? ; */
const ExportedNames_4 = sdo('ExportedNames', 4, function (step, tracer, { ExportFromClause }: ExportFrom) {
  step`1  return ExportedNames of ExportFromClause`;
  return ExportFromClause.type === 'NamedExports'
    ? ExportedNames_7(tracer, ExportFromClause)
    : ExportedNames(tracer, ExportFromClause);
});

/** ExportFromClause : * */
const ExportedNames_5 = sdo('ExportedNames', 5, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ExportFromClause : * as ModuleExportName */
const ExportedNames_6 = sdo('ExportedNames', 6, function (step, tracer, { ModuleExportName }: ExportStarAs) {
  step`1  return « StringValue of ModuleExportName »`;
  return [StringValue(tracer, ModuleExportName)];
});

/** ExportFromClause : NamedExports */
const ExportedNames_7 = sdo('ExportedNames', 7, function (step, tracer, namedExports: NamedExports) {
  step`1  return ExportedNames of NamedExports`;
  return ExportedNames(tracer, namedExports);
});

/** ExportDeclaration : export VariableStatement */
const ExportedNames_8 = sdo(
  'ExportedNames',
  8,
  function (step, tracer, { VariableStatement }: ExportVariableStatement) {
    step`1  return BoundNames of VariableStatement`;
    return BoundNames(tracer, VariableStatement);
  },
);

/** ExportDeclaration : export Declaration */
const ExportedNames_9 = sdo('ExportedNames', 9, function (step, tracer, { Declaration }: ExportedDeclaration) {
  step`1  return BoundNames of Declaration`;
  return BoundNames(tracer, Declaration);
});

/** ExportDeclaration : export default … */
const ExportedNames_10 = sdo('ExportedNames', 10, function (step) {
  step`1  return « "default" »`;
  return ['default'];
});

/** NamedExports : { } */
const ExportedNames_11 = sdo('ExportedNames', 11, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ExportsList : ExportsList , ExportSpecifier */
const ExportedNames_12 = sdo(
  'ExportedNames',
  12,
  function (step, tracer, list: Computed<string[]>, specifier: ExportSpecifier) {
    step`1  names1 ← ExportedNames of ExportsList`;
    const names1 = ExportedNames(tracer, list);
    step`2  names2 ← ExportedNames of ExportSpecifier`;
    const names2 = ExportedNames(tracer, specifier);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ExportSpecifier : ModuleExportName */
const ExportedNames_13 = sdo('ExportedNames', 13, function (step, tracer, { first }: ExportSpecifier) {
  step`1  return « StringValue of ModuleExportName »`;
  return [StringValue(tracer, first)];
});

/** ExportSpecifier : ModuleExportName as ModuleExportName */
const ExportedNames_14 = sdo('ExportedNames', 14, function (step, tracer, { second }: ExportSpecifier) {
  step`1  return « StringValue of the second ModuleExportName »`;
  return [StringValue(tracer, second!)];
});
