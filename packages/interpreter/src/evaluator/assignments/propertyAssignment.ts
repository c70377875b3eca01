import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { binaryOperation } from '../operators/binaryOperators';
import { compileDirectAccess } from '../properties/directAccess';

/** Assignments to properties that are no logical ones, and none of super's; undefined for all else. */
export function compilePropertyAssignment(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate | undefined {
  switch (node.operator) {
    case '=': return compileSimple(node, left, c);
    case '&&=': case '||=': case '??=': return undefined;
    default: return compileCompound(node, left, c);
  }
}

function compileSimple(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate | undefined {
  const access = compileDirectAccess(left, c);
  if (access === undefined) return undefined;
  const { object, key, set } = access;
  const right = c.expression(node.right);
  return (scope) => {
    const base = object(scope);
    const name = key(scope);
    const value = right(scope);
    set(base, name, value);
    return value;
  };
}

function compileCompound(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate | undefined {
  const access = compileDirectAccess(left, c);
  if (access === undefined) return undefined;
  const { object, key, get, set, fixKey } = access;
  const right = c.expression(node.right);
  const operate = binaryOperation(node.operator.slice(0, -1), c);
  return (scope) => {
    const base = object(scope);
    const name = fixKey(base, key(scope));
    const value = operate(get(base, name), right(scope));
    set(base, name, value);
    return value;
  };
}
