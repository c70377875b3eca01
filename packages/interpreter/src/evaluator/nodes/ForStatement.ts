import type { t } from '@modrec/parser';
import { SUSPENDED, type Execute } from '../Code';
import type { Compiler, JumpTarget } from '../Compiler';
import { disposing, suspendableDisposing } from '../disposal/disposing';
import { isResourceDeclaration } from '../disposal/resourceDeclarations';
import type { StatementCompiler } from '../nodeCompilers';
import { compileCondition } from '../operators/conditions';
import type { Scope } from '../Scope';
import { compileEntry, stay } from '../scopes/enterScope';
import { suspendableValuedStatement, valuedStatement } from '../statements/completionValue';
import { doNothing } from '../statements/doNothing';
import { suspendableLoop, type LoopParts } from '../statements/suspendableLoop';

/**
 * https://tc39.es/ecma262/#sec-runtime-semantics-forloopevaluation,
 * https://tc39.es/ecma262/#sec-forbodyevaluation
 */
export const ForStatement: StatementCompiler<t.ForStatement> = {
  execute(node, c) {
    const { c: labelled, target } = c.withTarget(true, true);
    const inside = labelled.inside(c.scopeInfo(node));
    const compile = (ready: Compiler): Execute => compileLoop(node, ready, target);
    const loop = holdsResource(node) ? disposing(inside, compile) : compile(inside);
    const enter = compileEntry(inside);
    return valuedStatement(c, enter === stay ? loop : (scope) => loop(enter(scope)));
  },
  suspendable(node, c) {
    const { c: labelled, target } = c.withTarget(true, true);
    const inside = labelled.inside(c.scopeInfo(node));
    if (!holdsResource(node)) {
      const parts = compileParts(node, inside);
      return suspendableValuedStatement(c, suspendableLoop(inside, target, { ...parts, enter: compileEntry(inside) }));
    }
    const loop = suspendableDisposing(inside, (ready) => suspendableLoop(ready, target, compileParts(node, ready)));
    const enter = compileEntry(inside);
    const state = c.newState();
    return suspendableValuedStatement(c, (outer, activation) => {
      const scope = (activation.take(state) as Scope | undefined) ?? enter(outer);
      const completion = loop(scope, activation);
      return completion === SUSPENDED ? activation.save(state, scope) : completion;
    });
  },
};

function holdsResource({ init }: t.ForStatement): boolean {
  return init !== null && init !== undefined && isResourceDeclaration(init);
}

function compileLoop(node: t.ForStatement, c: Compiler, target: JumpTarget): Execute {
  const initialize = compileInit(node, c);
  const test = node.test ? compileCondition(node.test, c) : () => true;
  const update = node.update ? c.expression(node.update) : doNothing;
  const body = c.statement(node.body);
  const { budget } = c.agent;
  if (hasBindingsOfEachRound(node, c)) {
    return (first) => {
      initialize(first);
      let scope = first.slice();
      while (test(scope)) {
        budget.spend();
        const completion = body(scope);
        if (completion !== undefined && completion !== target.continue) return completion === target.break ? undefined : completion;
        scope = scope.slice();
        update(scope);
      }
      return undefined;
    };
  }
  return (scope) => {
    for (initialize(scope); test(scope); update(scope)) {
      budget.spend();
      const completion = body(scope);
      if (completion !== undefined && completion !== target.continue) return completion === target.break ? undefined : completion;
    }
    return undefined;
  };
}

function compileInit({ init }: t.ForStatement, c: Compiler): (scope: Scope) => unknown {
  if (!init) return doNothing;
  return init.type === 'VariableDeclaration' ? c.statement(init) : c.expression(init);
}

function compileParts(node: t.ForStatement, c: Compiler): LoopParts {
  const { init } = node;
  return {
    initialize: !init ? doNothing : init.type === 'VariableDeclaration' ? c.suspendableStatement(init) : c.suspendableExpression(init),
    test: node.test ? c.suspendableExpression(node.test) : undefined,
    body: c.suspendableStatement(node.body),
    update: node.update ? c.suspendableExpression(node.update) : undefined,
    nextScope: hasBindingsOfEachRound(node, c) ? (scope) => scope.slice() : undefined,
  };
}

/** CreatePerIterationEnvironment makes a difference only where a closure captures the bindings. */
function hasBindingsOfEachRound({ init }: t.ForStatement, c: Compiler): boolean {
  return init?.type === 'VariableDeclaration' && init.kind === 'let' && c.scope.materialized;
}
