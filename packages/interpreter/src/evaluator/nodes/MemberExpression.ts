import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { localSlot, moduleSlot } from '../names/localSlots';
import { compileGetPrivate } from '../properties/namedAccess';
import { compileGetComputed, compileGetNamed, isReadOutside } from '../properties/getProperty';
import { compileNamespaceMember } from '../properties/namespaceMember';
import { compileNamedSuper } from '../properties/superProperty';
import { constantKey } from '../properties/propertyKey';
import { compilePropertyReference } from '../properties/PropertyReference';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/**
 * https://tc39.es/ecma262/#sec-property-accessors-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-super-keyword-runtime-semantics-evaluation, and GetValue of the reference
 */
export const MemberExpression: ExpressionCompiler<t.MemberExpression> = {
  compile(node, c) {
    const key = constantKey(node);
    if (node.object.type === 'Super') return key === undefined ? compileOperation(operation(node, c)) : compileSuper(node, key, c);
    if (node.property.type === 'PrivateName') return compileGetPrivate(node, node.property.id.name, c);
    return key === undefined ? compileComputed(node, c) : compileNamed(node, key, c);
  },
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

type Properties = Record<PropertyKey, unknown>;

/** An object in a slot that is known is read without a detour; anything else there, TDZ too, is evaluated anew the general way. */
function compileNamed(node: t.MemberExpression, key: string | number, c: Compiler): Evaluate {
  const exported = compileNamespaceMember(node, key, c);
  if (exported !== undefined) return exported;
  const object = c.expression(node.object);
  const get = compileGetNamed(c, key, node);
  if (!isReadOutside(key)) return (scope) => get(object(scope));
  const top = moduleSlot(node.object, c);
  if (top !== undefined) {
    const { home, slot } = top;
    return (scope) => {
      const value = home[slot];
      return typeof value === 'object' && value !== null ? (value as Properties)[key] : get(object(scope));
    };
  }
  const slot = localSlot(node.object, c);
  if (slot !== undefined) {
    return (scope) => {
      const value = scope[slot];
      return typeof value === 'object' && value !== null ? (value as Properties)[key] : get(object(scope));
    };
  }
  return (scope) => {
    const value = object(scope);
    return typeof value === 'object' && value !== null ? (value as Properties)[key] : get(value);
  };
}

function compileSuper(node: t.MemberExpression, key: string | number, c: Compiler): Evaluate {
  const { thisValue, get } = compileNamedSuper(node, key, c);
  return (scope) => get(scope, thisValue(scope));
}

function compileComputed(node: t.MemberExpression, c: Compiler): Evaluate {
  const object = c.expression(node.object);
  const property = c.expression(node.property);
  const get = compileGetComputed(c, node);
  const slot = localSlot(node.object, c);
  const keySlot = localSlot(node.property, c);
  if (slot === undefined || keySlot === undefined) {
    return (scope) => {
      const value = object(scope);
      const key = property(scope);
      return typeof key === 'number' && typeof value === 'object' && value !== null ? (value as Properties)[key] : get(value, key);
    };
  }
  return (scope) => {
    const value = scope[slot];
    const key = scope[keySlot];
    if (typeof key === 'number' && typeof value === 'object' && value !== null) return (value as Properties)[key];
    return get(object(scope), property(scope));
  };
}

function operation(node: t.MemberExpression, c: Compiler): Operation {
  const reference = compilePropertyReference(node, c);
  return { operands: reference.operands, finish: (scope, values) => reference.get(scope, values) };
}
