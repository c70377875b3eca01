import {
  BoundNames,
  foldList,
  listConcatenation,
  locationOf,
  namespace,
  sdo,
  StringValue,
  type Computed,
  type grammar,
  type ImportEntryRecord,
  type ModuleRequestRecord,
  type StaticSemanticsTracer,
} from '@modrec/parser';
import { filteredNamespace } from './filteredNamespace';
import { ImportedNames } from './ImportedNames';
import { isList } from './isList';

/** https://tc39.es/proposal-deferred-reexports/#sec-static-semantics-importentriesformodule */
export function ImportEntriesForModule(
  tracer: StaticSemanticsTracer | null,
  node: grammar.ImportClause | grammar.ImportSpecifier | Computed<ImportEntryRecord[]>,
  module: ModuleRequestRecord,
): ImportEntryRecord[] {
  switch (node.type) {
    case 'Computed':
      return node.result;
    case 'ImportClausePair':
      return ofPair(tracer, node, module);
    case 'ImportedDefaultBinding':
      return ImportEntriesForModule_3(tracer, node, module);
    case 'NameSpaceImport':
      return node.NamedImports === undefined
        ? ImportEntriesForModule_4(tracer, node, module)
        : ImportEntriesForModule_5(tracer, node, node.NamedImports, module);
    case 'NamedImports':
      if (node.ImportsList.length === 0) return ImportEntriesForModule_6(tracer);
      return foldList(
        node.ImportsList,
        (specifier) => ImportEntriesForModule(tracer, specifier, module),
        (list, specifier) => ImportEntriesForModule_7(tracer, list, specifier, module),
      );
    case 'ImportSpecifier':
      return node.ModuleExportName === null
        ? ImportEntriesForModule_8(tracer, node, module)
        : ImportEntriesForModule_9(tracer, node, module);
  }
}

function ofPair(
  tracer: StaticSemanticsTracer | null,
  node: grammar.ImportClausePair,
  module: ModuleRequestRecord,
): ImportEntryRecord[] {
  const { ImportedDefaultBinding, second } = node;
  return second.type === 'NameSpaceImport'
    ? ImportEntriesForModule_1(tracer, ImportedDefaultBinding, second, module)
    : ImportEntriesForModule_2(tracer, ImportedDefaultBinding, second, module);
}

/** ImportClause : ImportedDefaultBinding , NameSpaceImport */
const ImportEntriesForModule_1 = sdo(
  'ImportEntriesForModule',
  1,
  function (
    step,
    tracer,
    defaultBinding: grammar.ImportedDefaultBinding,
    nameSpaceImport: grammar.NameSpaceImport,
    module: ModuleRequestRecord,
  ) {
    step`1  entries1 ← ImportEntriesForModule of ImportedDefaultBinding with module`;
    const entries1 = ImportEntriesForModule(tracer, defaultBinding, module);
    step`2  entries2 ← ImportEntriesForModule of NameSpaceImport with module`;
    const entries2 = ImportEntriesForModule(tracer, nameSpaceImport, module);
    step`3  return list-concatenation of entries1 and entries2`;
    return listConcatenation(entries1, entries2);
  },
);

/** ImportClause : ImportedDefaultBinding , NamedImports */
const ImportEntriesForModule_2 = sdo(
  'ImportEntriesForModule',
  2,
  function (
    step,
    tracer,
    defaultBinding: grammar.ImportedDefaultBinding,
    namedImports: grammar.NamedImports,
    module: ModuleRequestRecord,
  ) {
    step`1  entries1 ← ImportEntriesForModule of ImportedDefaultBinding with module`;
    const entries1 = ImportEntriesForModule(tracer, defaultBinding, module);
    step`2  entries2 ← ImportEntriesForModule of NamedImports with module`;
    const entries2 = ImportEntriesForModule(tracer, namedImports, module);
    step`3  return list-concatenation of entries1 and entries2`;
    return listConcatenation(entries1, entries2);
  },
);

/** ImportedDefaultBinding : ImportedBinding */
const ImportEntriesForModule_3 = sdo(
  'ImportEntriesForModule',
  3,
  function (step, tracer, { ImportedBinding }: grammar.ImportedDefaultBinding, module: ModuleRequestRecord) {
    step`1  localName ← the sole element of BoundNames of ImportedBinding`;
    const localName = BoundNames(tracer, ImportedBinding)[0]!;
    step`2  defaultEntry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: "default", [[LocalName]]: localName, [[NamespaceNamesFilter]]: empty }`;
    const defaultEntry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: 'default',
      LocalName: localName,
      NamespaceNamesFilter: undefined,
      loc: locationOf(ImportedBinding),
    };
    step`3  return « defaultEntry »`;
    return [defaultEntry];
  },
);

/** NameSpaceImport : * as ImportedBinding */
const ImportEntriesForModule_4 = sdo(
  'ImportEntriesForModule',
  4,
  function (step, tracer, { ImportedBinding }: grammar.NameSpaceImport, module: ModuleRequestRecord) {
    step`1  localName ← StringValue of ImportedBinding`;
    const localName = StringValue(tracer, ImportedBinding);
    step`2  entry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: namespace, [[LocalName]]: localName, [[NamespaceNamesFilter]]: empty }`;
    const entry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: namespace,
      LocalName: localName,
      NamespaceNamesFilter: undefined,
      loc: locationOf(ImportedBinding),
    };
    step`3  return « entry »`;
    return [entry];
  },
);

/** NameSpaceImport : NamedImports as ImportedBinding */
const ImportEntriesForModule_5 = sdo(
  'ImportEntriesForModule',
  5,
  function (
    step,
    tracer,
    { ImportedBinding }: grammar.NameSpaceImport,
    NamedImports: grammar.NamedImports,
    module: ModuleRequestRecord,
  ) {
    step`1  localName ← StringValue of ImportedBinding`;
    const localName = StringValue(tracer, ImportedBinding);
    step`2  importedNames ← ImportedNames of NamedImports`;
    const importedNames = ImportedNames(tracer, NamedImports);
    step`3  entry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: filtered-namespace, [[LocalName]]: localName, [[NamespaceNamesFilter]]: importedNames }`;
    const entry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: filteredNamespace,
      LocalName: localName,
      NamespaceNamesFilter: isList(importedNames) ? importedNames : undefined,
      loc: locationOf(ImportedBinding),
    };
    step`4  return « entry »`;
    return [entry];
  },
);

/** NamedImports : { } */
const ImportEntriesForModule_6 = sdo('ImportEntriesForModule', 6, function (step): ImportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ImportsList : ImportsList , ImportSpecifier */
const ImportEntriesForModule_7 = sdo(
  'ImportEntriesForModule',
  7,
  function (
    step,
    tracer,
    list: Computed<ImportEntryRecord[]>,
    specifier: grammar.ImportSpecifier,
    module: ModuleRequestRecord,
  ) {
    step`1  specs1 ← ImportEntriesForModule of ImportsList with module`;
    const specs1 = ImportEntriesForModule(tracer, list, module);
    step`2  specs2 ← ImportEntriesForModule of ImportSpecifier with module`;
    const specs2 = ImportEntriesForModule(tracer, specifier, module);
    step`3  return list-concatenation of specs1 and specs2`;
    return listConcatenation(specs1, specs2);
  },
);

/** ImportSpecifier : ImportedBinding */
const ImportEntriesForModule_8 = sdo(
  'ImportEntriesForModule',
  8,
  function (step, tracer, { ImportedBinding }: grammar.ImportSpecifier, module: ModuleRequestRecord) {
    step`1  localName ← the sole element of BoundNames of ImportedBinding`;
    const localName = BoundNames(tracer, ImportedBinding)[0]!;
    step`2  entry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: localName, [[LocalName]]: localName, [[NamespaceNamesFilter]]: empty }`;
    const entry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: localName,
      LocalName: localName,
      NamespaceNamesFilter: undefined,
      loc: locationOf(ImportedBinding),
    };
    step`3  return « entry »`;
    return [entry];
  },
);

/** ImportSpecifier : ModuleExportName as ImportedBinding */
const ImportEntriesForModule_9 = sdo(
  'ImportEntriesForModule',
  9,
  function (step, tracer, { node, ModuleExportName, ImportedBinding }: grammar.ImportSpecifier, module: ModuleRequestRecord) {
    step`1  importName ← StringValue of ModuleExportName`;
    const importName = StringValue(tracer, ModuleExportName!);
    step`2  localName ← StringValue of ImportedBinding`;
    const localName = StringValue(tracer, ImportedBinding);
    step`3  entry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: importName, [[LocalName]]: localName, [[NamespaceNamesFilter]]: empty }`;
    const entry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: importName,
      LocalName: localName,
      NamespaceNamesFilter: undefined,
      loc: locationOf(node),
    };
    step`4  return « entry »`;
    return [entry];
  },
);
