import type { t } from '@modrec/parser';
import { compileElement, compileList, compileSpread, Spread, type ListElement } from '../calls/spread';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { CreateArrayFromList } from '../objects/CreateArrayFromList';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

const HOLE: unique symbol = Symbol('hole');

/** https://tc39.es/ecma262/#sec-array-initializer-runtime-semantics-evaluation */
export const ArrayExpression: ExpressionCompiler<t.ArrayExpression> = {
  compile(node, c) {
    const { elements } = node;
    const { kit } = c.realm;
    if (elements.includes(null)) return compileOperation(operation(node, c));
    if (elements.some((element) => element!.type === 'SpreadElement')) return compileSpreading(elements as readonly ListElement[], c);
    const [first, second, third] = elements.map((element) => c.expression(element!));
    switch (elements.length) {
      case 0: return () => kit.newArray();
      case 1: return (scope) => kit.newArray(first!(scope));
      case 2: return (scope) => kit.newArray(first!(scope), second!(scope));
      case 3: return (scope) => kit.newArray(first!(scope), second!(scope), third!(scope));
      default: return compileOperation(operation(node, c));
    }
  },
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

/** A list that is one spread and nothing else is the array. */
function compileSpreading(elements: readonly ListElement[], c: Compiler): Evaluate {
  const [first] = elements;
  if (elements.length === 1 && first!.type === 'SpreadElement') return compileSpread(first, c);
  const { realm } = c;
  const list = compileList(elements, c);
  return (scope) => CreateArrayFromList(list(scope), realm);
}

function operation({ elements }: t.ArrayExpression, c: Compiler): Operation {
  const { realm } = c;
  const operands = elements.map((element) => (element === null ? () => HOLE : compileElement(element, c)));
  const plain = elements.every((element) => element !== null && element.type !== 'SpreadElement');
  return {
    operands,
    finish(_scope, values) {
      return plain ? CreateArrayFromList(values, realm) : realm.kit.arrayFromList(withHoles(values));
    },
  };
}

function withHoles(values: readonly unknown[]): unknown[] {
  const list: unknown[] = [];
  for (const value of values) {
    const spread = Spread.valuesOf(value);
    if (value === HOLE) list.length++;
    else if (spread === undefined) list.push(value);
    else for (let i = 0; i < spread.length; i++) list.push(spread[i]);
  }
  return list;
}
