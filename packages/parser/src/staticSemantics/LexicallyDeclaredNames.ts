import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import { foldList, type Computed } from '../grammar/foldList';
import type {
  ExportDeclaration,
  ImportDeclaration,
  Module,
  ModuleItem,
  StatementListItem,
} from '../grammar/ModuleItem';
import { BoundNames } from './BoundNames';
import { isLexicalDeclaration } from './lexicalDeclarations';
import { listConcatenation } from './listConcatenation';

/** https://tc39.es/ecma262/#sec-static-semantics-lexicallydeclarednames */
export function LexicallyDeclaredNames(
  tracer: StaticSemanticsTracer | null,
  node: Module | Computed<string[]> | ModuleItem | t.Statement,
): string[] {
  switch (node.type) {
    case 'Module':
      if (node.items.length === 0) return [];
      return foldList(
        node.items,
        (item) => ofModuleItem(tracer, item),
        (list, item) => LexicallyDeclaredNames_21(tracer, list, item),
      );
    case 'Computed':
      return node.result;
    case 'ImportDeclaration':
    case 'ExportDeclaration':
    case 'StatementListItem':
      return ofModuleItem(tracer, node as ModuleItem);
    default:
      return isLexicalDeclaration(node) ? BoundNames(tracer, node) : [];
  }
}

function ofModuleItem(tracer: StaticSemanticsTracer | null, item: ModuleItem): string[] {
  switch (item.type) {
    case 'ImportDeclaration':
      return LexicallyDeclaredNames_22(tracer, item);
    case 'ExportDeclaration':
      return LexicallyDeclaredNames_23(tracer, item);
    case 'StatementListItem':
      return LexicallyDeclaredNames_24(tracer, item);
  }
}

/** ModuleItemList : ModuleItemList ModuleItem */
const LexicallyDeclaredNames_21 = sdo(
  'LexicallyDeclaredNames',
  21,
  function (step, tracer, list: Computed<string[]>, item: ModuleItem) {
    step`1  names1 ← LexicallyDeclaredNames of ModuleItemList`;
    const names1 = LexicallyDeclaredNames(tracer, list);
    step`2  names2 ← LexicallyDeclaredNames of ModuleItem`;
    const names2 = LexicallyDeclaredNames(tracer, item);
    step`3  return list-concatenation of names1 and names2`;
    return listConcatenation(names1, names2);
  },
);

/** ModuleItem : ImportDeclaration */
const LexicallyDeclaredNames_22 = sdo(
  'LexicallyDeclaredNames',
  22,
  function (step, tracer, declaration: ImportDeclaration) {
    step`1  return BoundNames of ImportDeclaration`;
    return BoundNames(tracer, declaration);
  },
);

/** ModuleItem : ExportDeclaration */
const LexicallyDeclaredNames_23 = sdo(
  'LexicallyDeclaredNames',
  23,
  function (step, tracer, declaration: ExportDeclaration) {
    step`1  if ExportDeclaration is export VariableStatement, return « »`;
    if (declaration.production === 'VariableStatement') return [];
    step`2  return BoundNames of ExportDeclaration`;
    return BoundNames(tracer, declaration);
  },
);

/** ModuleItem : StatementListItem */
const LexicallyDeclaredNames_24 = sdo(
  'LexicallyDeclaredNames',
  24,
  function (step, tracer, { node }: StatementListItem) {
    step`1  return LexicallyDeclaredNames of StatementListItem`;
    return LexicallyDeclaredNames(tracer, node);
  },
);
