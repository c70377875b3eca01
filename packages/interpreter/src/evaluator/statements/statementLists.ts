import type { t } from '@modrec/parser';
import type { Execute, SuspendableExecute } from '../Code';
import type { Compiler } from '../Compiler';
import { declaresResources, disposing, suspendableDisposing } from '../disposal/disposing';
import { sequence, suspendableSequence } from './sequence';

/**
 * The statements of a block, function body, static block, script or eval, one after the other; what they declare with `using`
 * is disposed of at the end. The scope's entry is the caller's business.
 *
 * https://tc39.es/ecma262/#sec-block-runtime-semantics-evaluation, of StatementList
 */
export function compileStatementList(statements: readonly t.Statement[], c: Compiler): Execute {
  if (!declaresResources(statements)) return sequence(statements.map((statement) => c.statement(statement)));
  return disposing(c, (inside) => sequence(statements.map((statement) => inside.statement(statement))));
}

/** The same where a statement may hold a yield or await. */
export function compileSuspendableStatementList(statements: readonly t.Statement[], c: Compiler): SuspendableExecute {
  const compile = (inside: Compiler): SuspendableExecute =>
    suspendableSequence(statements.map((statement) => inside.suspendableStatement(statement)), inside);
  return declaresResources(statements) ? suspendableDisposing(c, compile) : compile(c);
}
