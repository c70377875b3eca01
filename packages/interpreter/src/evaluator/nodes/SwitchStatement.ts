import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import type { StatementCompiler } from '../nodeCompilers';
import type { Scope } from '../Scope';
import { compileBlockDeclarationInstantiation } from '../statements/BlockDeclarationInstantiation';
import { compileCaseTable, type CaseTable } from '../statements/caseTable';
import { suspendableValuedStatement, valuedStatement } from '../statements/completionValue';
import { fromGenerator, wait } from '../suspension/fromGenerator';

/**
 * https://tc39.es/ecma262/#sec-switch-statement-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-runtime-semantics-caseblockevaluation
 */
export const SwitchStatement: StatementCompiler<t.SwitchStatement> = {
  execute(node, c) {
    const discriminant = c.expression(node.discriminant);
    const { c: labelled, target } = c.withTarget(false, true);
    const inside = labelled.inside(c.scopeInfo(node));
    const { list, starts } = layOut(node);
    const statements = list.map((statement) => inside.statement(statement));
    const select = compileSelection(node, starts, list.length, inside);
    const enter = compileBlockDeclarationInstantiation(list, inside);
    return valuedStatement(c, (outer) => {
      const value = discriminant(outer);
      const scope = enter(outer);
      for (let i = select(scope, value); i < statements.length; i++) {
        const completion = statements[i]!(scope);
        if (completion !== undefined) return completion === target.break ? undefined : completion;
      }
      return undefined;
    });
  },
  suspendable(node, c) {
    const discriminant = c.suspendableExpression(node.discriminant);
    const { c: labelled, target } = c.withTarget(false, true);
    const inside = labelled.inside(c.scopeInfo(node));
    const { list, starts } = layOut(node);
    const statements = list.map((statement) => inside.suspendableStatement(statement));
    const tests = node.cases.map(({ test }) => (test ? inside.suspendableExpression(test) : undefined));
    const other = startOfDefault(node, starts, list.length);
    const enter = compileBlockDeclarationInstantiation(list, inside);
    return suspendableValuedStatement(c, fromGenerator(c, function* (outer, activation) {
      const value = yield* wait(discriminant, outer, activation);
      const scope = enter(outer);
      let start = other;
      for (const [index, test] of tests.entries()) {
        if (test === undefined || (yield* wait(test, scope, activation)) !== value) continue;
        start = starts[index]!;
        break;
      }
      for (let i = start; i < statements.length; i++) {
        const completion = yield* wait(statements[i]!, scope, activation);
        if (completion !== undefined) return completion === target.break ? undefined : completion;
      }
      return undefined;
    }));
  },
};

/** The statements of all clauses in one list, and where in it each clause starts. */
function layOut({ cases }: t.SwitchStatement): { readonly list: readonly t.Statement[]; readonly starts: readonly number[] } {
  const list: t.Statement[] = [];
  const starts = cases.map(({ consequent }) => {
    const start = list.length;
    for (const statement of consequent) list.push(statement);
    return start;
  });
  return { list, starts };
}

/** Where to start when no clause has the value: behind the list without a default clause. */
function startOfDefault({ cases }: t.SwitchStatement, starts: readonly number[], end: number): number {
  const index = cases.findIndex(({ test }) => !test);
  return index === -1 ? end : starts[index]!;
}

/** Finds the first statement to run. Clauses are tried in their order, the default clause when none of them has the value. */
function compileSelection(node: t.SwitchStatement, starts: readonly number[], end: number, c: Compiler): (scope: Scope, value: unknown) => number {
  const other = startOfDefault(node, starts, end);
  const tests: Evaluate[] = [];
  const targets: number[] = [];
  for (const [index, { test }] of node.cases.entries()) {
    if (!test) continue;
    tests.push(c.expression(test));
    targets.push(starts[index]!);
  }
  const tryEach = (scope: Scope, value: unknown): number => {
    for (let i = 0; i < tests.length; i++) if (tests[i]!(scope) === value) return targets[i]!;
    return other;
  };
  const makeTable = compileCaseTable(node, starts, c);
  if (makeTable === undefined) return tryEach;
  let table: CaseTable | null | undefined;
  return (scope, value) => {
    if (table === undefined) table = makeTable() ?? null;
    return table === null ? tryEach(scope, value) : table.get(value) ?? other;
  };
}
