import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { binaryOperation } from '../operators/binaryOperators';
import { compileGetComputed, compileGetNamed } from '../properties/getProperty';
import { constantKey, toPropertyKey } from '../properties/propertyKey';
import { compileSetProperty } from '../properties/setProperty';

/** Assignments to `object.name` and `object[key]` that are no logical ones; undefined for all else. */
export function compilePropertyAssignment(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate | undefined {
  if (left.object.type === 'Super' || left.property.type === 'PrivateName') return undefined;
  switch (node.operator) {
    case '=': return compileSimple(node, left, c);
    case '&&=': case '||=': case '??=': return undefined;
    default: return compileCompound(node, left, c);
  }
}

function compileSimple(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate {
  const object = c.expression(left.object);
  const key = constantKey(left);
  const right = c.expression(node.right);
  const set = compileSetProperty(c, left);
  if (key !== undefined) {
    return (scope) => {
      const base = object(scope);
      const value = right(scope);
      set(base, key, value);
      return value;
    };
  }
  const property = c.expression(left.property);
  return (scope) => {
    const base = object(scope);
    const name = property(scope);
    const value = right(scope);
    set(base, name, value);
    return value;
  };
}

function compileCompound(node: t.AssignmentExpression, left: t.MemberExpression, c: Compiler): Evaluate {
  const object = c.expression(left.object);
  const key = constantKey(left);
  const right = c.expression(node.right);
  const set = compileSetProperty(c, left);
  const operate = binaryOperation(node.operator.slice(0, -1), c);
  if (key !== undefined) {
    const get = compileGetNamed(c, key, left);
    return (scope) => {
      const base = object(scope);
      const value = operate(get(base), right(scope));
      set(base, key, value);
      return value;
    };
  }
  const property = c.expression(left.property);
  const get = compileGetComputed(c, left);
  return (scope) => {
    const base = object(scope);
    let name = property(scope);
    // Reading from undefined and null throws before the key is converted, which happens once.
    if (typeof name !== 'number' && base !== undefined && base !== null) name = toPropertyKey(c, name);
    const value = operate(get(base, name), right(scope));
    set(base, name, value);
    return value;
  };
}
