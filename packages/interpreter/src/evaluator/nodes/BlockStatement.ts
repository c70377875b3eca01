import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import type { StatementCompiler } from '../nodeCompilers';
import type { Scope } from '../Scope';
import { stay } from '../scopes/enterScope';
import { compileBlockDeclarationInstantiation } from '../statements/BlockDeclarationInstantiation';
import { doNothing } from '../statements/doNothing';
import { compileStatementList, compileSuspendableStatementList } from '../statements/statementLists';

/** https://tc39.es/ecma262/#sec-block-runtime-semantics-evaluation */
export const BlockStatement: StatementCompiler<t.BlockStatement> = {
  execute(node, c) {
    const inside = c.inside(c.scopeInfo(node));
    const list = compileStatementList(node.body, inside);
    const enter = compileBlockDeclarationInstantiation(node.body, inside);
    if (enter === stay || list === doNothing) return list;
    return (scope) => list(enter(scope));
  },
  suspendable(node, c) {
    const inside = c.inside(c.scopeInfo(node));
    const list = compileSuspendableStatementList(node.body, inside);
    const enter = compileBlockDeclarationInstantiation(node.body, inside);
    if (enter === stay) return list;
    const state = c.newState();
    return (scope, activation) => {
      const blockScope = (activation.take(state) as Scope | undefined) ?? enter(scope);
      const completion = list(blockScope, activation);
      return completion === SUSPENDED ? activation.save(state, blockScope) : completion;
    };
  },
};
