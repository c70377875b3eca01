import type * as t from '@babel/types';

/** The statements directly inside a statement, in source order; function and class bodies are not statements of it. */
export function substatements(node: t.Statement): readonly t.Statement[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return node.alternate == null ? [node.consequent] : [node.consequent, node.alternate];
    case 'ForStatement':
      return node.init?.type === 'VariableDeclaration' ? [node.init, node.body] : [node.body];
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.left.type === 'VariableDeclaration' ? [node.left, node.body] : [node.body];
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'WithStatement':
    case 'LabeledStatement':
      return [node.body];
    case 'SwitchStatement':
      return node.cases.flatMap((clause) => clause.consequent);
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer].filter((block) => block != null);
    default:
      return [];
  }
}
