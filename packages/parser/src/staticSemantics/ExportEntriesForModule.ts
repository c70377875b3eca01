import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { concatenateList, type Computed } from '../grammar/foldList';
import type { ExportFromClause, ExportSpecifier, ExportStar, ExportStarAs } from '../grammar/ModuleItem';
import { locationOf } from '../locate';
import { allButDefault, namespace, type ExportEntryRecord, type ModuleRequestRecord } from '../records';
import { listConcatenation } from './listConcatenation';
import { StringValue } from './StringValue';

/** https://tc39.es/ecma262/#sec-static-semantics-exportentriesformodule */
export function ExportEntriesForModule(
  tracer: StaticSemanticsTracer | null,
  node: ExportFromClause | ExportSpecifier | Computed<ExportEntryRecord[]>,
  module: ModuleRequestRecord | null,
): ExportEntryRecord[] {
  switch (node.type) {
    case 'Computed':
      return node.result;
    case 'ExportStar':
      return ExportEntriesForModule_1(tracer, node, module);
    case 'ExportStarAs':
      return ExportEntriesForModule_2(tracer, node, module);
    case 'NamedExports':
      if (node.ExportsList.length === 0) return ExportEntriesForModule_3(tracer);
      return concatenateList(
        tracer,
        node.ExportsList,
        (specifier) => ExportEntriesForModule(tracer, specifier, module),
        (list, specifier) => ExportEntriesForModule_4(tracer, list, specifier, module),
      );
    case 'ExportSpecifier':
      return node.second === null
        ? ExportEntriesForModule_5(tracer, node, module)
        : ExportEntriesForModule_6(tracer, node, module);
  }
}

/** ExportFromClause : * */
const ExportEntriesForModule_1 = sdo(
  'ExportEntriesForModule',
  1,
  function (step, _tracer, { node }: ExportStar, module: ModuleRequestRecord | null) {
    const loc = locationOf(node);
    step`1  entry ← ExportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: all-but-default, [[LocalName]]: null, [[ExportName]]: null }`;
    const entry: ExportEntryRecord = {
      ModuleRequest: module,
      ImportName: allButDefault,
      LocalName: null,
      ExportName: null,
      loc,
    };
    step`2  return « entry »`;
    return [entry];
  },
);

/** ExportFromClause : * as ModuleExportName */
const ExportEntriesForModule_2 = sdo(
  'ExportEntriesForModule',
  2,
  function (step, tracer, { node, ModuleExportName }: ExportStarAs, module: ModuleRequestRecord | null) {
    const loc = locationOf(node);
    step`1  exportName ← StringValue of ModuleExportName`;
    const exportName = StringValue(tracer, ModuleExportName);
    step`2  entry ← ExportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: namespace, [[LocalName]]: null, [[ExportName]]: exportName }`;
    const entry: ExportEntryRecord = {
      ModuleRequest: module,
      ImportName: namespace,
      LocalName: null,
      ExportName: exportName,
      loc,
    };
    step`3  return « entry »`;
    return [entry];
  },
);

/** NamedExports : { } */
const ExportEntriesForModule_3 = sdo('ExportEntriesForModule', 3, function (step): ExportEntryRecord[] {
  step`1  return « »`;
  return [];
});

/** ExportsList : ExportsList , ExportSpecifier */
const ExportEntriesForModule_4 = sdo(
  'ExportEntriesForModule',
  4,
  function (
    step,
    tracer,
    list: Computed<ExportEntryRecord[]>,
    specifier: ExportSpecifier,
    module: ModuleRequestRecord | null,
  ) {
    step`1  specs1 ← ExportEntriesForModule of ExportsList with module`;
    const specs1 = ExportEntriesForModule(tracer, list, module);
    step`2  specs2 ← ExportEntriesForModule of ExportSpecifier with module`;
    const specs2 = ExportEntriesForModule(tracer, specifier, module);
    step`3  return list-concatenation of specs1 and specs2`;
    return listConcatenation(specs1, specs2);
  },
);

/** ExportSpecifier : ModuleExportName */
const ExportEntriesForModule_5 = sdo(
  'ExportEntriesForModule',
  5,
  function (step, tracer, { node, first }: ExportSpecifier, module: ModuleRequestRecord | null): ExportEntryRecord[] {
    const loc = locationOf(node);
    let localName: string | null;
    let importName: string | null;
    step`1    sourceName ← StringValue of ModuleExportName`;
    const sourceName = StringValue(tracer, first);
    step`2    if module = null`;
    if (module === null) {
      step`2.a  localName ← sourceName`;
      localName = sourceName;
      step`2.b  importName ← null`;
      importName = null;
    } else {
      step`3    else`;
      step`3.a  localName ← null`;
      localName = null;
      step`3.b  importName ← sourceName`;
      importName = sourceName;
    }
    step`4    return « ExportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: importName, [[LocalName]]: localName, [[ExportName]]: sourceName } »`;
    return [{ ModuleRequest: module, ImportName: importName, LocalName: localName, ExportName: sourceName, loc }];
  },
);

/** ExportSpecifier : ModuleExportName as ModuleExportName */
const ExportEntriesForModule_6 = sdo(
  'ExportEntriesForModule',
  6,
  function (
    step,
    tracer,
    { node, first, second }: ExportSpecifier,
    module: ModuleRequestRecord | null,
  ): ExportEntryRecord[] {
    const loc = locationOf(node);
    let localName: string | null;
    let importName: string | null;
    step`1    sourceName ← StringValue of the first ModuleExportName`;
    const sourceName = StringValue(tracer, first);
    step`2    exportName ← StringValue of the second ModuleExportName`;
    const exportName = StringValue(tracer, second!);
    step`3    if module = null`;
    if (module === null) {
      step`3.a  localName ← sourceName`;
      localName = sourceName;
      step`3.b  importName ← null`;
      importName = null;
    } else {
      step`4    else`;
      step`4.a  localName ← null`;
      localName = null;
      step`4.b  importName ← sourceName`;
      importName = sourceName;
    }
    step`5    return « ExportEntry Record { [[ModuleRequest]]: module, [[ImportName]]: importName, [[LocalName]]: localName, [[ExportName]]: exportName } »`;
    return [{ ModuleRequest: module, ImportName: importName, LocalName: localName, ExportName: exportName, loc }];
  },
);
