import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type {
  ExportDeclaration,
  ExportedDeclaration,
  ExportNamed,
  ExportSpecifier,
  ExportVariableStatement,
  Module,
  ModuleItem,
  NamedExports,
} from '../grammar/ModuleItem';
import { BoundNames } from './BoundNames';
import { listConcatenation } from './listConcatenation';
import { StringValue } from './StringValue';

/** https://tc39.es/ecma262/#sec-static-semantics-exportedbindings */
export function ExportedBindings(
  tracer: StaticSemanticsTracer | null,
  node: Module | ModuleItem | NamedExports | ExportSpecifier | Computed<string[]>,
): string[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return [];
      return foldList(
        node.items,
        (item) => ExportedBindings(tracer, item),
        (list, item) => ExportedBindings_1(tracer, list, item),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'StatementListItem':
      return ExportedBindings_2(tracer);
    case 'ExportDeclaration':
      return ofExportDeclaration(tracer, node);
    case 'NamedExports':
      if (node.ExportsList.length === 0) return ExportedBindings_8(tracer);
      return foldList(
        node.ExportsList,
        (specifier) => ExportedBindings(tracer, specifier),
        (list, specifier) => ExportedBindings_9(tracer, list, specifier),
      );
    case 'ExportSpecifier':
      return node.second === null ? ExportedBindings_10(tracer, node) : ExportedBindings_11(tracer, node);
  }
}

function ofExportDeclaration(tracer: StaticSemanticsTracer | null, node: ExportDeclaration): string[] {
  switch (node.production) {
    case 'ExportFromClause':
      return ExportedBindings_3(tracer);
    case 'NamedExports':
      return ExportedBindings_4(tracer, node);
    case 'VariableStatement':
      return ExportedBindings_5(tracer, node);
    case 'Declaration':
      return ExportedBindings_6(tracer, node);
    default:
      return ExportedBindings_7(tracer, node);
  }
}

/** ModuleItemList : ModuleItemList ModuleItem */
const ExportedBindings_1 = sdo(
  'ExportedBindings',
  1,
  function (step, tracer, list: Computed<string[]>, item: ModuleItem) {
    step`1  names1 ← ExportedBindings of ModuleItemList`;
    const names1 = ExportedBindings(tracer, list);
    step`2  names2 ← ExportedBindings of ModuleItem`;
    const names2 = ExportedBindings(tracer, item);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ModuleItem : ImportDeclaration and StatementListItem */
const ExportedBindings_2 = sdo('ExportedBindings', 2, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export ExportFromClause FromClause WithClause? ; */
const ExportedBindings_3 = sdo('ExportedBindings', 3, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export NamedExports ; */
const ExportedBindings_4 = sdo('ExportedBindings', 4, function (step, tracer, { NamedExports }: ExportNamed) {
  step`1  return ExportedBindings of NamedExports`;
  return ExportedBindings(tracer, NamedExports);
});

/** ExportDeclaration : export VariableStatement */
const ExportedBindings_5 = sdo(
  'ExportedBindings',
  5,
  function (step, tracer, { VariableStatement }: ExportVariableStatement) {
    step`1  return BoundNames of VariableStatement`;
    return BoundNames(tracer, VariableStatement);
  },
);

/** ExportDeclaration : export Declaration */
const ExportedBindings_6 = sdo('ExportedBindings', 6, function (step, tracer, { Declaration }: ExportedDeclaration) {
  step`1  return BoundNames of Declaration`;
  return BoundNames(tracer, Declaration);
});

/** ExportDeclaration : export default … */
const ExportedBindings_7 = sdo('ExportedBindings', 7, function (step, tracer, declaration: ExportDeclaration) {
  step`1  return BoundNames of this ExportDeclaration`;
  return BoundNames(tracer, declaration);
});

/** NamedExports : { } */
const ExportedBindings_8 = sdo('ExportedBindings', 8, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ExportsList : ExportsList , ExportSpecifier */
const ExportedBindings_9 = sdo(
  'ExportedBindings',
  9,
  function (step, tracer, list: Computed<string[]>, specifier: ExportSpecifier) {
    step`1  names1 ← ExportedBindings of ExportsList`;
    const names1 = ExportedBindings(tracer, list);
    step`2  names2 ← ExportedBindings of ExportSpecifier`;
    const names2 = ExportedBindings(tracer, specifier);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ExportSpecifier : ModuleExportName */
const ExportedBindings_10 = sdo('ExportedBindings', 10, function (step, tracer, { first }: ExportSpecifier) {
  step`1  return « StringValue of ModuleExportName »`;
  return [StringValue(tracer, first)];
});

/** ExportSpecifier : ModuleExportName as ModuleExportName */
const ExportedBindings_11 = sdo('ExportedBindings', 11, function (step, tracer, { first }: ExportSpecifier) {
  step`1  return « StringValue of the first ModuleExportName »`;
  return [StringValue(tracer, first)];
});
