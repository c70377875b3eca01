import type * as t from '@babel/types';
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
    if (statement.type === 'VariableDeclaration') {
      if (statement.kind === 'var') declarations.push(...statement.declarations);
      continue;
    }
    const inner = substatements(statement);
    for (let index = inner.length - 1; index >= 0; index -= 1) pending.push(inner[index]!);
  }
  return declarations;
}
