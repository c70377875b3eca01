import type { t } from '@modrec/parser';
import { compileObject } from '../calls/callee';
import { compileCallOperation } from '../calls/callOperation';
import type { Compiler } from '../Compiler';
import { compilePropertyReference } from '../properties/PropertyReference';
import { compileOperation, compileSuspendableOperation, type Operand, type Operation } from '../suspension/operands';

/**
 * Optional chains: Babel nests them from the end, each member or call a node of an Optional type. A link that finds undefined or
 * null before its `?.` gives SHORT, which goes through all the links around it up to the end of the chain.
 *
 * https://tc39.es/ecma262/#sec-optional-chaining-chain-evaluation
 */
export function compileLink(node: t.OptionalMemberExpression | t.OptionalCallExpression, c: Compiler): Operand {
  const operation = linkOperation(node, c);
  return c.suspends(node) ? compileSuspendableOperation(c, operation) : compileOperation(operation);
}

export function linkOperation(node: t.OptionalMemberExpression | t.OptionalCallExpression, c: Compiler): Operation {
  if (node.type === 'OptionalCallExpression') return compileCallOperation(node, c, compileLink);
  const reference = compilePropertyReference(node, c, compileObject(node, c, compileLink));
  return { operands: reference.operands, finish: (scope, values) => reference.get(scope, values) };
}
