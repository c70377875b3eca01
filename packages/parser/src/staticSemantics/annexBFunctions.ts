import type * as t from '@babel/types';
import { boundNamesOfNode } from './boundNamesOfNode';
import { isLexicalDeclaration, isTopLevelLexicalDeclaration, withoutLabels } from './lexicalDeclarations';
import { pushReversed } from './pushReversed';
import { substatements } from './substatements';

/** The names that a scope declares lexically, and the scopes around it up to the function or script. */
interface Scope {
  readonly names: ReadonlySet<string>;
  readonly outer: Scope | null;
}

/** A statement to visit; `isNested` when it stands directly in a block, clause or branch of the scope. */
interface Visit {
  readonly node: t.Statement;
  readonly scope: Scope;
  readonly isNested: boolean;
}

/**
 * https://tc39.es/ecma262/#sec-web-compat-globaldeclarationinstantiation and its companions for functions and eval code:
 * the function declarations in blocks, switch clauses and `if` branches that a `var` declaration of the same name could
 * replace without an early error, in source order. Only for sloppy code.
 *
 * @param statements the body of the script, function or eval code; functions nested in it are not looked into
 */
export function annexBFunctions(statements: readonly t.Statement[]): t.FunctionDeclaration[] {
  const functions: t.FunctionDeclaration[] = [];
  const body: Scope = { names: declaredNames(statements.filter(isTopLevelLexicalDeclaration)), outer: null };
  const pending: Visit[] = [];
  pushReversed(pending, visits(statements, body, false));
  while (pending.length > 0) {
    const visit = pending.pop()!;
    if (visit.node.type !== 'FunctionDeclaration') pushReversed(pending, visitsInside(visit));
    else if (visit.isNested && isReplaceable(visit.node, visit.scope)) functions.push(visit.node);
  }
  return functions;
}

function visits(statements: readonly t.Statement[], scope: Scope, isNested: boolean): Visit[] {
  return statements.map((node) => ({ node, scope, isNested }));
}

function visitsInside({ node, scope }: Visit): Visit[] {
  switch (node.type) {
    case 'BlockStatement':
      return visits(node.body, blockScope(node.body, scope), true);
    case 'SwitchStatement': {
      const statements = node.cases.flatMap((clause) => clause.consequent);
      return visits(statements, blockScope(statements, scope), true);
    }
    case 'IfStatement':
      // A function as a branch counts as if it stood in a block of its own.
      return substatements(node).flatMap((branch) => visits([branch], blockScope([branch], scope), true));
    case 'ForStatement':
      return loopVisits(node.init, node.body, scope);
    case 'ForInStatement':
    case 'ForOfStatement':
      return loopVisits(node.left, node.body, scope);
    case 'TryStatement':
      return tryVisits(node, scope);
    default:
      return visits(substatements(node), scope, false);
  }
}

function loopVisits(head: t.Node | null | undefined, body: t.Statement, scope: Scope): Visit[] {
  const declares = head != null && isTopLevelLexicalDeclaration(head);
  return visits([body], declares ? { names: declaredNames([head]), outer: scope } : scope, false);
}

function tryVisits(node: t.TryStatement, scope: Scope): Visit[] {
  const { block, handler, finalizer } = node;
  const inHandler = handler == null ? [] : visits([handler.body], catchScope(handler, scope), false);
  const inFinalizer = finalizer == null ? [] : visits([finalizer], scope, false);
  return [...visits([block], scope, false), ...inHandler, ...inFinalizer];
}

/** A `var` may redeclare a catch parameter that is a plain identifier. */
function catchScope({ param }: t.CatchClause, scope: Scope): Scope {
  return param == null || param.type === 'Identifier' ? scope : { names: declaredNames([param]), outer: scope };
}

function blockScope(statements: readonly t.Statement[], outer: Scope): Scope {
  return { names: declaredNames(statements.map(withoutLabels).filter(isLexicalDeclaration)), outer };
}

function declaredNames(nodes: readonly t.Node[]): ReadonlySet<string> {
  return new Set(nodes.flatMap(boundNamesOfNode));
}

/** The innermost scope declares the function itself; a `var` would have to get out through all the others. */
function isReplaceable(node: t.FunctionDeclaration, scope: Scope): boolean {
  if (node.async || node.generator) return false;
  for (let around = scope.outer; around !== null; around = around.outer) {
    if (around.names.has(node.id!.name)) return false;
  }
  return true;
}
