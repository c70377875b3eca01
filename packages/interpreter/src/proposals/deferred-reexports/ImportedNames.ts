import {
  foldList,
  sdo,
  StringValue,
  type Computed,
  type grammar,
  type ImportedNames as Names,
  type StaticSemanticsTracer,
} from '@modrec/parser';
import { MergeImportedNames } from './MergeImportedNames';

type Node =
  | grammar.ImportClause
  | grammar.ImportSpecifier
  | grammar.ExportFromClause
  | grammar.ExportSpecifier
  | Computed<Names>;

/** https://tc39.es/proposal-deferred-reexports/#sec-ImportedNames */
export function ImportedNames(tracer: StaticSemanticsTracer | null, node: Node): Names {
  switch (node.type) {
    case 'Computed':
      return node.result;
    case 'ImportClausePair':
      return node.second.type === 'NameSpaceImport'
        ? ImportedNames_1(tracer, node.ImportedDefaultBinding, node.second)
        : ImportedNames_2(tracer, node.ImportedDefaultBinding, node.second);
    case 'ImportedDefaultBinding':
      return ImportedNames_3(tracer);
    case 'NameSpaceImport':
      return node.NamedImports === undefined ? ImportedNames_4(tracer) : ImportedNames_5(tracer, node.NamedImports);
    case 'NamedImports':
      if (node.ImportsList.length === 0) return ImportedNames_6(tracer);
      return foldList(
        node.ImportsList,
        (specifier) => ImportedNames(tracer, specifier),
        (list, specifier) => ImportedNames_7(tracer, list, specifier),
      );
    case 'ImportSpecifier':
      return node.ModuleExportName === null ? ImportedNames_8(tracer, node) : ImportedNames_9(tracer, node);
    case 'ExportStar':
      return ImportedNames_10(tracer);
    case 'ExportStarAs':
      // For `NamedExports as ModuleExportName` the text has no production; it imports what NamedExports does.
      return node.NamedExports === undefined ? ImportedNames_11(tracer) : ImportedNames(tracer, node.NamedExports);
    case 'NamedExports':
      if (node.ExportsList.length === 0) return ImportedNames_12(tracer);
      return foldList(
        node.ExportsList,
        (specifier) => ImportedNames(tracer, specifier),
        (list, specifier) => ImportedNames_13(tracer, list, specifier),
      );
    case 'ExportSpecifier':
      return node.second === null ? ImportedNames_14(tracer, node) : ImportedNames_15(tracer, node);
  }
}

/** ImportClause : ImportedDefaultBinding , NameSpaceImport */
const ImportedNames_1 = sdo('ImportedNames', 1, function (step, tracer, first: grammar.ImportedDefaultBinding, second: grammar.NameSpaceImport) {
  step`1  names1 ← ImportedNames of ImportedDefaultBinding`;
  const names1 = ImportedNames(tracer, first);
  step`2  names2 ← ImportedNames of NameSpaceImport`;
  const names2 = ImportedNames(tracer, second);
  step`3  return MergeImportedNames(names1, names2)`;
  return MergeImportedNames(tracer, names1, names2);
});

/** ImportClause : ImportedDefaultBinding , NamedImports */
const ImportedNames_2 = sdo('ImportedNames', 2, function (step, tracer, first: grammar.ImportedDefaultBinding, second: grammar.NamedImports) {
  step`1  names1 ← ImportedNames of ImportedDefaultBinding`;
  const names1 = ImportedNames(tracer, first);
  step`2  names2 ← ImportedNames of NamedImports`;
  const names2 = ImportedNames(tracer, second);
  step`3  return MergeImportedNames(names1, names2)`;
  return MergeImportedNames(tracer, names1, names2);
});

/** ImportedDefaultBinding : ImportedBinding */
const ImportedNames_3 = sdo('ImportedNames', 3, function (step): Names {
  step`1  return « "default" »`;
  return ['default'];
});

/** NameSpaceImport : * as ImportedBinding */
const ImportedNames_4 = sdo('ImportedNames', 4, function (step): Names {
  step`1  return all`;
  return 'all';
});

/** NameSpaceImport : NamedImports as ImportedBinding */
const ImportedNames_5 = sdo('ImportedNames', 5, function (step, tracer, NamedImports: grammar.NamedImports): Names {
  step`1  return ImportedNames of NamedImports`;
  return ImportedNames(tracer, NamedImports);
});

/** NamedImports : { } */
const ImportedNames_6 = sdo('ImportedNames', 6, function (step): Names {
  step`1  return « »`;
  return [];
});

/** ImportsList : ImportsList , ImportSpecifier */
const ImportedNames_7 = sdo('ImportedNames', 7, function (step, tracer, list: Computed<Names>, specifier: grammar.ImportSpecifier) {
  step`1  names1 ← ImportedNames of ImportsList`;
  const names1 = ImportedNames(tracer, list);
  step`2  names2 ← ImportedNames of ImportSpecifier`;
  const names2 = ImportedNames(tracer, specifier);
  step`3  return MergeImportedNames(names1, names2)`;
  return MergeImportedNames(tracer, names1, names2);
});

/** ImportSpecifier : ImportedBinding */
const ImportedNames_8 = sdo('ImportedNames', 8, function (step, tracer, { ImportedBinding }: grammar.ImportSpecifier) {
  step`1  importedName ← StringValue of ImportedBinding`;
  const importedName = StringValue(tracer, ImportedBinding);
  step`2  return « importedName »`;
  return [importedName];
});

/** ImportSpecifier : ModuleExportName as ImportedBinding */
const ImportedNames_9 = sdo('ImportedNames', 9, function (step, tracer, { ModuleExportName }: grammar.ImportSpecifier) {
  step`1  importedName ← StringValue of ModuleExportName`;
  const importedName = StringValue(tracer, ModuleExportName!);
  step`2  return « importedName »`;
  return [importedName];
});

/** ExportFromClause : * */
const ImportedNames_10 = sdo('ImportedNames', 10, function (step): Names {
  step`1  return all-but-default`;
  return 'all-but-default';
});

/** ExportFromClause : * as ModuleExportName */
const ImportedNames_11 = sdo('ImportedNames', 11, function (step): Names {
  step`1  return all`;
  return 'all';
});

/** NamedExports : { } */
const ImportedNames_12 = sdo('ImportedNames', 12, function (step): Names {
  step`1  return « »`;
  return [];
});

/** ExportsList : ExportsList , ExportSpecifier */
const ImportedNames_13 = sdo('ImportedNames', 13, function (step, tracer, list: Computed<Names>, specifier: grammar.ExportSpecifier) {
  step`1  names1 ← ImportedNames of ExportsList`;
  const names1 = ImportedNames(tracer, list);
  step`2  names2 ← ImportedNames of ExportSpecifier`;
  const names2 = ImportedNames(tracer, specifier);
  step`3  return MergeImportedNames(names1, names2)`;
  return MergeImportedNames(tracer, names1, names2);
});

/** ExportSpecifier : ModuleExportName */
const ImportedNames_14 = sdo('ImportedNames', 14, function (step, tracer, { first }: grammar.ExportSpecifier) {
  step`1  importedName ← StringValue of ModuleExportName`;
  const importedName = StringValue(tracer, first);
  step`2  return « importedName »`;
  return [importedName];
});

/** ExportSpecifier : ModuleExportName as ModuleExportName */
const ImportedNames_15 = sdo('ImportedNames', 15, function (step, tracer, { first }: grammar.ExportSpecifier) {
  step`1  importedName ← StringValue of the first ModuleExportName`;
  const importedName = StringValue(tracer, first);
  step`2  return « importedName »`;
  return [importedName];
});
