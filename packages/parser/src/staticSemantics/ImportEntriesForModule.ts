import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { concatenateList, type Computed } from '../grammar/foldList';
import type {
  ImportClause,
  ImportClausePair,
  ImportedDefaultBinding,
  ImportSpecifier,
  NamedImports,
  NameSpaceImport,
} from '../grammar/ModuleItem';
import { locationOf } from '../locate';
import { namespace, type ImportEntryRecord, type ModuleRequestRecord } from '../records';
import { BoundNames } from './BoundNames';
import { listConcatenation } from './listConcatenation';
import { StringValue } from './StringValue';

/** https://tc39.es/ecma262/#sec-static-semantics-importentriesformodule */
export function ImportEntriesForModule(
  tracer: StaticSemanticsTracer | null,
  node: ImportClause | ImportSpecifier | Computed<ImportEntryRecord[]>,
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
      return ImportEntriesForModule_4(tracer, node, module);
    case 'NamedImports':
      if (node.ImportsList.length === 0) return ImportEntriesForModule_5(tracer);
      return concatenateList(
        tracer,
        node.ImportsList,
        (specifier) => ImportEntriesForModule(tracer, specifier, module),
        (list, specifier) => ImportEntriesForModule_6(tracer, list, specifier, module),
      );
    case 'ImportSpecifier':
      return node.ModuleExportName === null
        ? ImportEntriesForModule_7(tracer, node, module)
        : ImportEntriesForModule_8(tracer, node, module);
  }
}

function ofPair(
  tracer: StaticSemanticsTracer | null,
  node: ImportClausePair,
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
    defaultBinding: ImportedDefaultBinding,
    nameSpaceImport: NameSpaceImport,
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
    defaultBinding: ImportedDefaultBinding,
    namedImports: NamedImports,
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
  function (step, tracer, { ImportedBinding }: ImportedDefaultBinding, module: ModuleRequestRecord) {
    step`1  localName ← the sole element of BoundNames of ImportedBinding`;
    const localName = BoundNames(tracer, ImportedBinding)[0]!;
    step`2  defaultEntry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: "default", [[LocalName]]: localName }`;
    const defaultEntry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: 'default',
      LocalName: localName,
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
  function (step, tracer, { ImportedBinding }: NameSpaceImport, module: ModuleRequestRecord) {
    step`1  localName ← StringValue of ImportedBinding`;
    const localName = StringValue(tracer, ImportedBinding);
    step`2  entry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: namespace, [[LocalName]]: localName }`;
    const entry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: namespace,
      LocalName: localName,
      loc: locationOf(ImportedBinding),
    };
    step`3  return « entry »`;
    return [entry];
  },
);

/** NamedImports : { } */
const ImportEntriesForModule_5 = sdo('ImportEntriesForModule', 5, function (step): ImportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ImportsList : ImportsList , ImportSpecifier */
const ImportEntriesForModule_6 = sdo(
  'ImportEntriesForModule',
  6,
  function (
    step,
    tracer,
    list: Computed<ImportEntryRecord[]>,
    specifier: ImportSpecifier,
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
const ImportEntriesForModule_7 = sdo(
  'ImportEntriesForModule',
  7,
  function (step, tracer, { ImportedBinding }: ImportSpecifier, module: ModuleRequestRecord) {
    step`1  localName ← the sole element of BoundNames of ImportedBinding`;
    const localName = BoundNames(tracer, ImportedBinding)[0]!;
    step`2  entry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: localName, [[LocalName]]: localName }`;
    const entry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: localName,
      LocalName: localName,
      loc: locationOf(ImportedBinding),
    };
    step`3  return « entry »`;
    return [entry];
  },
);

/** ImportSpecifier : ModuleExportName as ImportedBinding */
const ImportEntriesForModule_8 = sdo(
  'ImportEntriesForModule',
  8,
  function (step, tracer, { node, ModuleExportName, ImportedBinding }: ImportSpecifier, module: ModuleRequestRecord) {
    step`1  importName ← StringValue of ModuleExportName`;
    const importName = StringValue(tracer, ModuleExportName!);
    step`2  localName ← StringValue of ImportedBinding`;
    const localName = StringValue(tracer, ImportedBinding);
    step`3  entry ← ImportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: importName, [[LocalName]]: localName }`;
    const entry: ImportEntryRecord = {
      ModuleRequest: module,
      ImportName: importName,
      LocalName: localName,
      loc: locationOf(node),
    };
    step`4  return « entry »`;
    return [entry];
  },
);
