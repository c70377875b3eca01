import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileGetPrivate } from '../properties/directAccess';
import { compileGetComputed, compileGetNamed } from '../properties/getProperty';
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
    if (node.object.type === 'Super') return compileOperation(operation(node, c));
    const object = c.expression(node.object);
    if (node.property.type === 'PrivateName') {
      const get = compileGetPrivate(node, node.property.id.name, c);
      return (scope) => get(scope, object(scope));
    }
    const key = constantKey(node);
    if (key !== undefined) {
      const get = compileGetNamed(c, key, node);
      return (scope) => get(object(scope));
    }
    const property = c.expression(node.property);
    const get = compileGetComputed(c, node);
    return (scope) => get(object(scope), property(scope));
  },
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

function operation(node: t.MemberExpression, c: Compiler): Operation {
  const reference = compilePropertyReference(node, c);
  return { operands: reference.operands, finish: (scope, values) => reference.get(scope, values) };
}
