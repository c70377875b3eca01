import type { t } from '@modrec/parser';
import type { Evaluate, SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';

/** https://tc39.es/ecma262/#sec-isanonymousfunctiondefinition; parentheses leave no node behind, and make no difference here. */
export function IsAnonymousFunctionDefinition(node: t.Node): boolean {
  switch (node.type) {
    case 'ArrowFunctionExpression': return true;
    case 'FunctionExpression':
    case 'ClassExpression': return !node.id;
    default: return false;
  }
}

/** An expression that names the function or class that it may be. */
export function compileNamed(node: t.Node, c: Compiler, name: string): Evaluate {
  if (!IsAnonymousFunctionDefinition(node)) return c.expression(node);
  const named = c.named(node);
  return (scope) => named(scope, name);
}

/** The same where the expression may hold a yield or await. */
export function compileSuspendableNamed(node: t.Node, c: Compiler, name: string): SuspendableEvaluate {
  if (!c.suspends(node)) return compileNamed(node, c, name);
  if (!IsAnonymousFunctionDefinition(node)) return c.suspendableExpression(node);
  const named = c.suspendableNamed(node);
  return (scope, activation) => named(scope, activation, name);
}
