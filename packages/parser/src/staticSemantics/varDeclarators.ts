import type * as t from '@babel/types';
import { pushReversed } from './pushReversed';
import { substatements } from './substatements';

/**
 * VarScopedDeclarations of statements: the declarators of `var` declarations at any depth of blocks, in source order.
 * It keeps its own stack, so that deep nesting costs no host stack.
 */
export function varDeclarators(statements: readonly t.Statement[]): t.VariableDeclarator[] {
  const declarations: t.VariableDeclarator[] = [];
  const pending = [...statements].reverse();
  while (pending.length > 0) {
    const statement = pending.pop()!;
    if (statement.type !== 'VariableDeclaration') pushReversed(pending, substatements(statement));
    else if (statement.kind === 'var') for (const declarator of statement.declarations) declarations.push(declarator);
  }
  return declarations;
}
