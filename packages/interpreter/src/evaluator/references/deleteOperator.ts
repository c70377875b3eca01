import type { t } from '@modrec/parser';
import type { Evaluate, SuspendableEvaluate } from '../Code';
import { compileObject } from '../calls/callee';
import type { Compiler } from '../Compiler';
import { compileDelete } from '../names/compileName';
import { compileThis } from '../names/compileThis';
import { constantKey } from '../properties/propertyKey';
import { compileOperation, compileSuspendableOperation, type Operand, type Operation } from '../suspension/operands';
import { endOfChain, isOptional } from './chainNodes';
import { compileLink } from './optionalChain';

/**
 * `delete`: removes a property, or a variable of sloppy code; any other operand is evaluated, and the result is true.
 *
 * https://tc39.es/ecma262/#sec-delete-operator-runtime-semantics-evaluation
 */
export function compileDeleteExpression(argument: t.Node, c: Compiler): Evaluate {
  if (argument.type === 'Identifier') return compileDelete(c, argument.name);
  const run = compileOperation(operation(argument, c));
  return isOptional(argument) ? (scope) => endOfChain(run(scope), true) : run;
}

export function compileSuspendableDelete(argument: t.Node, c: Compiler): SuspendableEvaluate {
  const run = compileSuspendableOperation(c, operation(argument, c));
  return isOptional(argument) ? (scope, activation) => endOfChain(run(scope, activation), true) : run;
}

function operation(argument: t.Node, c: Compiler): Operation {
  if (argument.type !== 'MemberExpression' && argument.type !== 'OptionalMemberExpression') {
    return { operands: [c.suspendableExpression(argument)], finish: () => true };
  }
  if (argument.object.type === 'Super') return deleteSuper(argument as t.MemberExpression, c);
  const { kit } = c.realm;
  const remove = c.strict ? kit.deleteStrict : kit.deleteSloppy;
  const key = constantKey(argument);
  const isLink = argument.type === 'OptionalMemberExpression';
  const operands: Operand[] = [isLink ? compileObject(argument, c, compileLink) : c.suspendableExpression(argument.object)];
  if (key === undefined) operands.push(c.suspendableExpression(argument.property));
  return {
    operands,
    finish(_scope, values) {
      c.agent.executionContextStack.at(argument.start!);
      return remove(values[0], key ?? (values[1] as PropertyKey));
    },
  };
}

/** No super reference can be deleted, but `this` and the key come first. */
function deleteSuper(node: t.MemberExpression, c: Compiler): Operation {
  const operands: Operand[] = [compileThis(c, node)];
  if (constantKey(node) === undefined) operands.push(c.suspendableExpression(node.property));
  return {
    operands,
    finish() {
      throw c.realm.newError('ReferenceError', 'Unsupported reference to \'super\'');
    },
  };
}
