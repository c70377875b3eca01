import type * as t from '@babel/types';

/** A |Declaration| of a block or module: of the statement list itself, not of what is nested in it. */
export type LexicalDeclaration = t.VariableDeclaration | t.FunctionDeclaration | t.ClassDeclaration;

export function isLexicalDeclaration(node: t.Node): node is LexicalDeclaration {
  return isTopLevelLexicalDeclaration(node) || node.type === 'FunctionDeclaration';
}

/** At the top level of scripts and functions, function declarations are treated like `var` declarations. */
export function isTopLevelLexicalDeclaration(node: t.Node): node is t.VariableDeclaration | t.ClassDeclaration {
  return node.type === 'ClassDeclaration' || (node.type === 'VariableDeclaration' && node.kind !== 'var');
}

/** The statement under any number of labels. */
export function withoutLabels(node: t.Statement): t.Statement {
  let inner = node;
  while (inner.type === 'LabeledStatement') inner = inner.body;
  return inner;
}
