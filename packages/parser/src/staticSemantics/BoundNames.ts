import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { concatenateList, type Computed } from '../grammar/foldList';
import type {
  ExportDeclaration,
  ExportDefaultClass,
  ExportDefaultHoistable,
  ExportedDeclaration,
  ExportVariableStatement,
  ImportClausePair,
  ImportDeclaration,
  ImportedDefaultBinding,
  ImportSpecifier,
  ImportWithClause,
  NamedImports,
  NameSpaceImport,
} from '../grammar/ModuleItem';
import { boundNamesOfNode } from './boundNamesOfNode';
import { listConcatenation } from './listConcatenation';

type ModuleNode =
  | ImportDeclaration
  | ImportClausePair
  | ImportedDefaultBinding
  | NameSpaceImport
  | NamedImports
  | ImportSpecifier
  | ExportDeclaration
  | Computed<string[]>;

/**
 * https://tc39.es/ecma262/#sec-static-semantics-boundnames
 * of a module production, or of any node that binds names: identifiers, patterns, declarations, declarators, parameters.
 */
export function BoundNames(tracer: StaticSemanticsTracer | null, node: ModuleNode | t.Node): string[] {
  switch (node.type) {
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
      if (!('WithClause' in node)) return boundNamesOfNode(node);
      return node.ImportClause === null ? BoundNames_41(tracer) : BoundNames_40(tracer, node);
    case 'ImportClausePair':
      return node.second.type === 'NameSpaceImport'
        ? BoundNames_42(tracer, node.ImportedDefaultBinding, node.second)
        : BoundNames_43(tracer, node.ImportedDefaultBinding, node.second);
    case 'ImportedDefaultBinding':
    case 'NameSpaceImport':
      return BoundNames(tracer, node.ImportedBinding);
    case 'NamedImports':
      return ofNamedImports(tracer, node);
    case 'ImportSpecifier':
      if (!('ImportedBinding' in node)) return boundNamesOfNode(node);
      return node.ModuleExportName === null ? BoundNames(tracer, node.ImportedBinding) : BoundNames_46(tracer, node);
    case 'ExportDeclaration':
      return ofExportDeclaration(tracer, node);
    case 'ExportDefaultDeclaration':
      return BoundNames_52(tracer);
    default:
      return boundNamesOfNode(node);
  }
}

function ofNamedImports(tracer: StaticSemanticsTracer | null, { ImportsList }: NamedImports): string[] {
  if (ImportsList.length === 0) return BoundNames_44(tracer);
  return concatenateList(
    tracer,
    ImportsList,
    (specifier) => BoundNames(tracer, specifier),
    (list, specifier) => BoundNames_45(tracer, list, specifier),
  );
}

function ofExportDeclaration(tracer: StaticSemanticsTracer | null, node: ExportDeclaration): string[] {
  switch (node.production) {
    case 'ExportFromClause':
    case 'NamedExports':
      return BoundNames_47(tracer);
    case 'VariableStatement':
      return BoundNames_48(tracer, node);
    case 'Declaration':
      return BoundNames_49(tracer, node);
    case 'default HoistableDeclaration':
      return BoundNames_50(tracer, node);
    case 'default ClassDeclaration':
      return BoundNames_51(tracer, node);
    case 'default AssignmentExpression':
      return BoundNames_52(tracer);
  }
}

/** ImportDeclaration : import ImportClause FromClause WithClause? ; */
const BoundNames_40 = sdo('BoundNames', 40, function (step, tracer, { ImportClause }: ImportWithClause) {
  step`1  return BoundNames of ImportClause`;
  return BoundNames(tracer, ImportClause);
});

/** ImportDeclaration : import ModuleSpecifier WithClause? ; */
const BoundNames_41 = sdo('BoundNames', 41, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ImportClause : ImportedDefaultBinding , NameSpaceImport */
const BoundNames_42 = sdo(
  'BoundNames',
  42,
  function (step, tracer, defaultBinding: ImportedDefaultBinding, nameSpaceImport: NameSpaceImport) {
    step`1  names1 ← BoundNames of ImportedDefaultBinding`;
    const names1 = BoundNames(tracer, defaultBinding);
    step`2  names2 ← BoundNames of NameSpaceImport`;
    const names2 = BoundNames(tracer, nameSpaceImport);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ImportClause : ImportedDefaultBinding , NamedImports */
const BoundNames_43 = sdo(
  'BoundNames',
  43,
  function (step, tracer, defaultBinding: ImportedDefaultBinding, namedImports: NamedImports) {
    step`1  names1 ← BoundNames of ImportedDefaultBinding`;
    const names1 = BoundNames(tracer, defaultBinding);
    step`2  names2 ← BoundNames of NamedImports`;
    const names2 = BoundNames(tracer, namedImports);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** NamedImports : { } */
const BoundNames_44 = sdo('BoundNames', 44, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ImportsList : ImportsList , ImportSpecifier */
const BoundNames_45 = sdo(
  'BoundNames',
  45,
  function (step, tracer, list: Computed<string[]>, specifier: ImportSpecifier) {
    step`1  names1 ← BoundNames of ImportsList`;
    const names1 = BoundNames(tracer, list);
    step`2  names2 ← BoundNames of ImportSpecifier`;
    const names2 = BoundNames(tracer, specifier);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ImportSpecifier : ModuleExportName as ImportedBinding */
const BoundNames_46 = sdo('BoundNames', 46, function (step, tracer, { ImportedBinding }: ImportSpecifier) {
  step`1  return BoundNames of ImportedBinding`;
  return BoundNames(tracer, ImportedBinding);
});

/** ExportDeclaration : export ExportFromClause FromClause WithClause? ; and export NamedExports ; */
const BoundNames_47 = sdo('BoundNames', 47, function (step): string[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export VariableStatement */
const BoundNames_48 = sdo('BoundNames', 48, function (step, tracer, { VariableStatement }: ExportVariableStatement) {
  step`1  return BoundNames of VariableStatement`;
  return BoundNames(tracer, VariableStatement);
});

/** ExportDeclaration : export Declaration */
const BoundNames_49 = sdo('BoundNames', 49, function (step, tracer, { Declaration }: ExportedDeclaration) {
  step`1  return BoundNames of Declaration`;
  return BoundNames(tracer, Declaration);
});

/** ExportDeclaration : export default HoistableDeclaration */
const BoundNames_50 = sdo('BoundNames', 50, function (step, tracer, { HoistableDeclaration }: ExportDefaultHoistable) {
  step`1  declNames ← BoundNames of HoistableDeclaration`;
  const declNames = BoundNames(tracer, HoistableDeclaration);
  step`2  if declNames lacks "*default*", append "*default*" to declNames`;
  if (!declNames.includes('*default*')) declNames.push('*default*');
  step`3  return declNames`;
  return declNames;
});

/** ExportDeclaration : export default ClassDeclaration */
const BoundNames_51 = sdo('BoundNames', 51, function (step, tracer, { ClassDeclaration }: ExportDefaultClass) {
  step`1  declNames ← BoundNames of ClassDeclaration`;
  const declNames = BoundNames(tracer, ClassDeclaration);
  step`2  if declNames lacks "*default*", append "*default*" to declNames`;
  if (!declNames.includes('*default*')) declNames.push('*default*');
  step`3  return declNames`;
  return declNames;
});

/** ExportDeclaration : export default AssignmentExpression ; */
const BoundNames_52 = sdo('BoundNames', 52, function (step) {
  step`1  return « "*default*" »`;
  return ['*default*'];
});
