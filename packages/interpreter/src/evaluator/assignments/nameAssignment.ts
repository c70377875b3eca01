import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileNamed } from '../functions/NamedEvaluation';
import { compileAssign, compileRead, compileReference } from '../names/compileName';
import { assignableLocalSlot } from '../names/localSlots';
import { binaryOperation } from '../operators/binaryOperators';
import { isNaming } from './operation';

/** `name = value` and `name += value` where it makes no difference when the name is resolved; undefined for all else. */
export function compileNameAssignment(node: t.AssignmentExpression, left: t.Identifier, c: Compiler): Evaluate | undefined {
  if (compileReference(c, left.name, left) !== undefined) return undefined;
  switch (node.operator) {
    case '=': return compileSimple(node, left, c);
    case '&&=': case '||=': case '??=': return undefined;
    default: return compileCompound(node, left, c);
  }
}

function compileSimple(node: t.AssignmentExpression, left: t.Identifier, c: Compiler): Evaluate {
  const right = isNaming(left) ? compileNamed(node.right, c, left.name) : c.expression(node.right);
  const local = assignableLocalSlot(left, c);
  if (local !== undefined && !local.checked) {
    const { slot } = local;
    return (scope) => (scope[slot] = right(scope));
  }
  const assign = compileAssign(c, left.name, left);
  return (scope) => {
    const value = right(scope);
    assign(scope, value);
    return value;
  };
}

function compileCompound(node: t.AssignmentExpression, left: t.Identifier, c: Compiler): Evaluate {
  const operate = binaryOperation(node.operator.slice(0, -1), node.start!, c);
  const read = compileRead(c, left.name, left);
  const right = c.expression(node.right);
  const local = assignableLocalSlot(left, c);
  if (local !== undefined) {
    const { slot } = local;
    if (node.operator === '+=') {
      return (scope) => {
        const a = read(scope);
        const b = right(scope);
        return (scope[slot] = typeof a === 'number' && typeof b === 'number' ? a + b : operate(a, b));
      };
    }
    return (scope) => (scope[slot] = operate(read(scope), right(scope)));
  }
  const assign = compileAssign(c, left.name, left);
  return (scope) => {
    const value = operate(read(scope), right(scope));
    assign(scope, value);
    return value;
  };
}
