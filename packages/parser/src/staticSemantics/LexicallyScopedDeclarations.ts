import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { concatenateList, type Computed } from '../grammar/foldList';
import type {
  ExportDeclaration,
  ExportDefaultClass,
  ExportDefaultExpression,
  ExportDefaultHoistable,
  ExportedDeclaration,
  Module,
  ModuleItem,
} from '../grammar/ModuleItem';
import { isLexicalDeclaration } from './lexicalDeclarations';
import { listConcatenation } from './listConcatenation';

/** https://tc39.es/ecma262/#sec-static-semantics-lexicallyscopeddeclarations */
export function LexicallyScopedDeclarations(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<t.Node[]> | ModuleItem,
): t.Node[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return LexicallyScopedDeclarations_20(tracer);
      return concatenateList(
        tracer,
        node.items,
        (item) => LexicallyScopedDeclarations(tracer, item),
        (list, item) => LexicallyScopedDeclarations_21(tracer, list, item),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
      return LexicallyScopedDeclarations_22(tracer);
    case 'ExportDeclaration':
      return ofExportDeclaration(tracer, node);
    case 'StatementListItem':
      return isLexicalDeclaration(node.node) ? [node.node] : [];
  }
}

function ofExportDeclaration(tracer: StaticSemanticsTracer | null, node: ExportDeclaration): t.Node[] {
  switch (node.production) {
    case 'ExportFromClause':
    case 'NamedExports':
    case 'VariableStatement':
      return LexicallyScopedDeclarations_23(tracer);
    case 'Declaration':
      return LexicallyScopedDeclarations_24(tracer, node);
    case 'default HoistableDeclaration':
      return LexicallyScopedDeclarations_25(tracer, node);
    case 'default ClassDeclaration':
      return LexicallyScopedDeclarations_26(tracer, node);
    case 'default AssignmentExpression':
      return LexicallyScopedDeclarations_27(tracer, node);
  }
}

/** https://tc39.es/ecma262/#sec-static-semantics-declarationpart: Babel has no node between a declaration and its kind. */
function DeclarationPart(declaration: t.Declaration): t.Declaration {
  return declaration;
}

/** Module : [empty] */
const LexicallyScopedDeclarations_20 = sdo('LexicallyScopedDeclarations', 20, function (step): t.Node[] {
  step`1  return « »`;
  return [];
});

/** ModuleItemList : ModuleItemList ModuleItem */
const LexicallyScopedDeclarations_21 = sdo(
  'LexicallyScopedDeclarations',
  21,
  function (step, tracer, list: Computed<t.Node[]>, item: ModuleItem) {
    step`1  decls1 ← LexicallyScopedDeclarations of ModuleItemList`;
    const decls1 = LexicallyScopedDeclarations(tracer, list);
    step`2  decls2 ← LexicallyScopedDeclarations of ModuleItem`;
    const decls2 = LexicallyScopedDeclarations(tracer, item);
    step`3  return list-concatenation of decls1 and decls2`;
    return listConcatenation(decls1, decls2);
  },
);

/** ModuleItem : ImportDeclaration */
const LexicallyScopedDeclarations_22 = sdo('LexicallyScopedDeclarations', 22, function (step): t.Node[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export ExportFromClause … ; export NamedExports ; and export VariableStatement */
const LexicallyScopedDeclarations_23 = sdo('LexicallyScopedDeclarations', 23, function (step): t.Node[] {
  step`1  return « »`;
  return [];
});

/** ExportDeclaration : export Declaration */
const LexicallyScopedDeclarations_24 = sdo(
  'LexicallyScopedDeclarations',
  24,
  function (step, _tracer, { Declaration }: ExportedDeclaration): t.Node[] {
    step`1  return « DeclarationPart of Declaration »`;
    return [DeclarationPart(Declaration)];
  },
);

/** ExportDeclaration : export default HoistableDeclaration */
const LexicallyScopedDeclarations_25 = sdo(
  'LexicallyScopedDeclarations',
  25,
  function (step, _tracer, { HoistableDeclaration }: ExportDefaultHoistable): t.Node[] {
    step`1  return « DeclarationPart of HoistableDeclaration »`;
    return [DeclarationPart(HoistableDeclaration)];
  },
);

/** ExportDeclaration : export default ClassDeclaration */
const LexicallyScopedDeclarations_26 = sdo(
  'LexicallyScopedDeclarations',
  26,
  function (step, _tracer, { ClassDeclaration }: ExportDefaultClass): t.Node[] {
    step`1  return « ClassDeclaration »`;
    return [ClassDeclaration];
  },
);

/** ExportDeclaration : export default AssignmentExpression ; */
const LexicallyScopedDeclarations_27 = sdo(
  'LexicallyScopedDeclarations',
  27,
  function (step, _tracer, { node }: ExportDefaultExpression): t.Node[] {
    step`1  return « this ExportDeclaration »`;
    return [node];
  },
);
