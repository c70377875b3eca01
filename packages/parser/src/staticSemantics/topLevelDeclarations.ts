/** The declarations of a |Script| or of eval code, whose function declarations are treated like `var` declarations. */
import type * as t from '@babel/types';
import { boundNamesOfNode } from './boundNamesOfNode';
import { isTopLevelLexicalDeclaration, withoutLabels } from './lexicalDeclarations';
import { varDeclarators } from './varDeclarators';

export interface TopLevelDeclarations {
  readonly VarDeclaredNames: readonly string[];
  readonly LexicallyDeclaredNames: readonly string[];
  readonly VarScopedDeclarations: readonly t.Node[];
  readonly LexicallyScopedDeclarations: readonly t.Node[];
}

/**
 * https://tc39.es/ecma262/#sec-static-semantics-toplevelvarscopeddeclarations and its three companions, which give a
 * script its VarScopedDeclarations, LexicallyScopedDeclarations and names.
 */
export function topLevelDeclarations(statements: readonly t.Statement[]): TopLevelDeclarations {
  const VarScopedDeclarations = statements.flatMap(topLevelVarScopedDeclarations);
  const LexicallyScopedDeclarations = statements.filter(isTopLevelLexicalDeclaration);
  return {
    VarDeclaredNames: VarScopedDeclarations.flatMap(boundNamesOfNode),
    LexicallyDeclaredNames: LexicallyScopedDeclarations.flatMap(boundNamesOfNode),
    VarScopedDeclarations,
    LexicallyScopedDeclarations,
  };
}

function topLevelVarScopedDeclarations(statement: t.Statement): t.Node[] {
  const inner = withoutLabels(statement);
  return inner.type === 'FunctionDeclaration' ? [inner] : varDeclarators([inner]);
}
