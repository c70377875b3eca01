import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { binaryOperation } from '../operators/binaryOperators';
import { compileComputedAccess } from '../properties/computedAccess';
import { compileNamedAccess } from '../properties/namedAccess';

/** Assignments to properties that are no logical ones, and none of super's; undefined for all else. */
export function compilePropertyAssignment(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate | undefined {
  switch (node.operator) {
    case '=': return compileSimple(node, left, c);
    case '&&=': case '||=': case '??=': return undefined;
    default: return compileCompound(node, left, c);
  }
}

function compileSimple(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate | undefined {
  const right = c.expression(node.right);
  const named = compileNamedAccess(left, c);
  if (named !== undefined) {
    const { object, set } = named;
    return (scope) => {
      const base = object(scope);
      const value = right(scope);
      set(scope, base, value);
      return value;
    };
  }
  const access = compileComputedAccess(left, c);
  if (access === undefined) return undefined;
  const { object, key, set } = access;
  return (scope) => {
    const base = object(scope);
    const name = key(scope);
    const value = right(scope);
    set(base, name, value);
    return value;
  };
}

function compileCompound(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate | undefined {
  const right = c.expression(node.right);
  const operate = binaryOperation(node.operator.slice(0, -1), node.start!, c);
  const named = compileNamedAccess(left, c);
  if (named !== undefined) {
    const { object, get, set } = named;
    return (scope) => {
      const base = object(scope);
      const value = operate(get(scope, base), right(scope));
      set(scope, base, value);
      return value;
    };
  }
  const access = compileComputedAccess(left, c);
  if (access === undefined) return undefined;
  const { object, key, get, set, fixKey } = access;
  return (scope) => {
    const base = object(scope);
    const name = fixKey(base, key(scope));
    const value = operate(get(base, name), right(scope));
    set(base, name, value);
    return value;
  };
}
