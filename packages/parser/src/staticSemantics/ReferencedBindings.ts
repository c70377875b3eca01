import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type { ExportSpecifier, ModuleExportName, NamedExports } from '../grammar/ModuleItem';
import { listConcatenation } from './listConcatenation';

/** https://tc39.es/ecma262/#sec-static-semantics-referencedbindings */
export function ReferencedBindings(
  tracer: StaticSemanticsTracer | null,
  node: NamedExports | ExportSpecifier | ModuleExportName | Computed<ModuleExportName[]>,
): ModuleExportName[] {
  switch (node.type) {
    case 'NamedExports':
      if (node.ExportsList.length === 0) return ReferencedBindings_1(tracer);
      return foldList(
        node.ExportsList,
        (specifier) => ReferencedBindings(tracer, specifier),
        (list, specifier) => ReferencedBindings_2(tracer, list, specifier),
      );
    case 'Computed':
      return node.result;
    case 'ExportSpecifier':
      return node.second === null ? ReferencedBindings(tracer, node.first) : ReferencedBindings_3(tracer, node);
    case 'Identifier':
      return ReferencedBindings_4(tracer, node);
    case 'StringLiteral':
      return ReferencedBindings_5(tracer, node);
  }
}

/** NamedExports : { } */
const ReferencedBindings_1 = sdo('ReferencedBindings', 1, function (step): ModuleExportName[] {
  step`1  return « »`;
  return [];
});

/** ExportsList : ExportsList , ExportSpecifier */
const ReferencedBindings_2 = sdo(
  'ReferencedBindings',
  2,
  function (step, tracer, list: Computed<ModuleExportName[]>, specifier: ExportSpecifier) {
    step`1  names1 ← ReferencedBindings of ExportsList`;
    const names1 = ReferencedBindings(tracer, list);
    step`2  names2 ← ReferencedBindings of ExportSpecifier`;
    const names2 = ReferencedBindings(tracer, specifier);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ExportSpecifier : ModuleExportName as ModuleExportName */
const ReferencedBindings_3 = sdo('ReferencedBindings', 3, function (step, tracer, { first }: ExportSpecifier) {
  step`1  return ReferencedBindings of the first ModuleExportName`;
  return ReferencedBindings(tracer, first);
});

/** ModuleExportName : IdentifierName */
const ReferencedBindings_4 = sdo(
  'ReferencedBindings',
  4,
  function (step, _tracer, IdentifierName: t.Identifier): ModuleExportName[] {
    step`1  return « IdentifierName »`;
    return [IdentifierName];
  },
);

/** ModuleExportName : StringLiteral */
const ReferencedBindings_5 = sdo(
  'ReferencedBindings',
  5,
  function (step, _tracer, StringLiteral: t.StringLiteral): ModuleExportName[] {
    step`1  return « StringLiteral »`;
    return [StringLiteral];
  },
);
