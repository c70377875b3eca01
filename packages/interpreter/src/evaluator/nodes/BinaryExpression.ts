import type { t } from '@modrec/parser';
import type { PrivateName } from '../classes/PrivateName';
import { hasPrivateElement } from '../classes/privateElements';
import type { Compiler } from '../Compiler';
import { isObject } from '../../objects/isObject';
import { SUSPENDED } from '../Code';
import { compileRead } from '../names/compileName';
import { binaryOperation, compileBinary } from '../operators/binaryOperators';
import { operatorStart } from '../operators/located';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/**
 * https://tc39.es/ecma262/#sec-exp-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-multiplicative-operators-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-addition-operator-plus-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-subtraction-operator-minus-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-left-shift-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-signed-right-shift-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-unsigned-right-shift-operator-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-relational-operators-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-equality-operators-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-binary-bitwise-operators-runtime-semantics-evaluation
 */
export const BinaryExpression: ExpressionCompiler<t.BinaryExpression> = {
  compile: (node, c) => (node.left.type === 'PrivateName' ? compileOperation(privateIn(node, node.left, c)) : compileBinary(node, c)),
  suspendable(node, c) {
    if (node.left.type === 'PrivateName') return compileSuspendableOperation(c, privateIn(node, node.left, c));
    const operation = binaryOperation(node.operator, operatorStart(node, c), c);
    const left = c.suspendableExpression(node.left);
    const right = c.suspendableExpression(node.right);
    const state = c.newState();
    return (scope, activation) => {
      const saved = activation.take(state) as Left | undefined;
      const a = saved === undefined ? left(scope, activation) : saved.value;
      if (a === SUSPENDED) return SUSPENDED;
      const b = right(scope, activation);
      return b === SUSPENDED ? activation.save(state, saved ?? new Left(a)) : operation(a, b);
    };
  },
};

/** The value of the left side while the right side is suspended. */
class Left {
  constructor(readonly value: unknown) {}
}

/** `#name in object` */
function privateIn(node: t.BinaryExpression, left: t.PrivateName, c: Compiler): Operation {
  const name = `#${left.id.name}`;
  const privateName = compileRead(c, name, node);
  const start = operatorStart(node, c);
  return {
    operands: [c.suspendableExpression(node.right)],
    finish(scope, [object]) {
      if (!isObject(object)) {
        c.agent.executionContextStack.at(start);
        throw c.realm.newError('TypeError', `Cannot use 'in' operator to search for '${name}' in ${c.realm.kit.toString(object)}`);
      }
      return hasPrivateElement(object, privateName(scope) as PrivateName);
    },
  };
}
