import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';

/** Whether the code's result can be that of a call which takes the place of its function: strict functions that cannot suspend. */
function hasTailPositions(c: Compiler): boolean {
  const { node } = c.body.scope.info;
  return c.strict && c.body.kind === 'plain' && c.body.scope.kind === 'function' && node.type !== 'StaticBlock' && !c.guarded;
}

/**
 * Notes the calls whose value is the function's result.
 *
 * https://tc39.es/ecma262/#sec-static-semantics-hascallintailposition, of expressions
 *
 * @param expression what the function returns
 */
export function noteTailCalls(expression: t.Node, c: Compiler): void {
  if (!hasTailPositions(c)) return;
  const pending: t.Node[] = [expression];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    switch (node.type) {
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'TaggedTemplateExpression': c.unit.noteTailCall(node); break;
      case 'ConditionalExpression': pending.push(node.consequent, node.alternate); break;
      case 'LogicalExpression': pending.push(node.right); break;
      case 'SequenceExpression': pending.push(node.expressions.at(-1)!); break;
      case 'ParenthesizedExpression': pending.push(node.expression); break;
    }
  }
}
