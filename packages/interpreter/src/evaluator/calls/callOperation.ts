import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { Operation } from '../suspension/operands';
import { compileCallee, unlessNullish, type CompileLink } from './callee';
import { compileInvoke } from './invoke';
import { compileElement, flatten } from './spread';

/** A call of any form, as its operands and the call itself. */
export function compileCallOperation(
  node: t.CallExpression | t.OptionalCallExpression,
  c: Compiler,
  compileLink: CompileLink,
): Operation {
  const callee = compileCallee(node.callee, c, compileLink);
  const calleeOperands = [...callee.operands];
  const index = calleeOperands.length - 1;
  if (node.type === 'OptionalCallExpression' && node.optional) calleeOperands[index] = unlessNullish(calleeOperands[index]!);
  const invoke = compileInvoke(node.callee, node, c);
  return {
    operands: [...calleeOperands, ...node.arguments.map((argument) => compileElement(argument, c))],
    finish: (scope, values) => invoke.callList(values[index], callee.thisValue(scope, values), flatten(values, index + 1)),
  };
}
