import { sdo, type StaticSemanticsTracer } from '../../algorithm';
import { foldList, type Computed } from '../../grammar/foldList';
import type { ExportSpecifier, ImportSpecifier, ModuleExportName, NamedExports, NamedImports } from '../../grammar/ModuleItem';
import { listConcatenation } from '../../staticSemantics/listConcatenation';
import { StringValue } from '../../staticSemantics/StringValue';

type Specifier = ImportSpecifier | ExportSpecifier;

/** https://tc39.es/proposal-deferred-reexports/#sec-FilteredNamespaceNames */
export function FilteredNamespaceNames(
  tracer: StaticSemanticsTracer | null,
  node: NamedImports | NamedExports | Specifier | Computed<string[]>,
): string[] {
  switch (node.type) {
    // For empty braces the text has a production, and steps only for lists.
    case 'NamedImports':
      if (node.ImportsList.length === 0) return [];
      return foldList(
        node.ImportsList,
        (specifier) => FilteredNamespaceNames(tracer, specifier),
        (list, specifier) => FilteredNamespaceNames_1(tracer, list, specifier),
      );
    case 'NamedExports':
      if (node.ExportsList.length === 0) return [];
      return foldList(
        node.ExportsList,
        (specifier) => FilteredNamespaceNames(tracer, specifier),
        (list, specifier) => FilteredNamespaceNames_2(tracer, list, specifier),
      );
    case 'Computed':
      return node.result;
    case 'ImportSpecifier':
      return node.ModuleExportName === null
        ? FilteredNamespaceNames_3(tracer, node.ImportedBinding)
        : FilteredNamespaceNames_4(tracer);
    case 'ExportSpecifier':
      return node.second === null ? FilteredNamespaceNames_3(tracer, node.first) : FilteredNamespaceNames_4(tracer);
  }
}

/** ImportsList : ImportsList , ImportSpecifier */
const FilteredNamespaceNames_1 = sdo(
  'FilteredNamespaceNames',
  1,
  function (step, tracer, list: Computed<string[]>, specifier: ImportSpecifier) {
    step`1  names1 ← FilteredNamespaceNames of ImportsList`;
    const names1 = FilteredNamespaceNames(tracer, list);
    step`2  names2 ← FilteredNamespaceNames of ImportSpecifier`;
    const names2 = FilteredNamespaceNames(tracer, specifier);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ExportsList : ExportsList , ExportSpecifier */
const FilteredNamespaceNames_2 = sdo(
  'FilteredNamespaceNames',
  2,
  function (step, tracer, list: Computed<string[]>, specifier: ExportSpecifier) {
    step`1  names1 ← FilteredNamespaceNames of ExportsList`;
    const names1 = FilteredNamespaceNames(tracer, list);
    step`2  names2 ← FilteredNamespaceNames of ExportSpecifier`;
    const names2 = FilteredNamespaceNames(tracer, specifier);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ImportSpecifier : ModuleExportName, and ExportSpecifier : ModuleExportName */
const FilteredNamespaceNames_3 = sdo('FilteredNamespaceNames', 3, function (step, tracer, name: ModuleExportName) {
  step`1  return « StringValue of ModuleExportName »`;
  return [StringValue(tracer, name)];
});

/** ImportSpecifier : AliasedImportSpecifier, and ExportSpecifier : AliasedExportSpecifier */
const FilteredNamespaceNames_4 = sdo('FilteredNamespaceNames', 4, function (step): string[] {
  step`1  note: in a filtered namespace both are early errors`;
  step`2  return « »`;
  return [];
});
