import type { t } from '@modrec/parser';
import type { ExpressionCompiler, NamedEvaluate } from '../nodeCompilers';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import { compileFunctionObject } from '../functions/functionObjects';

/**
 * https://tc39.es/ecma262/#sec-runtime-semantics-instantiateordinaryfunctionexpression,
 * https://tc39.es/ecma262/#sec-runtime-semantics-instantiategeneratorfunctionexpression,
 * https://tc39.es/ecma262/#sec-runtime-semantics-instantiateasyncfunctionexpression,
 * https://tc39.es/ecma262/#sec-runtime-semantics-instantiateasyncgeneratorfunctionexpression
 */
export const FunctionExpression: ExpressionCompiler<t.FunctionExpression> = {
  compile(node, c) {
    if (node.id) return compileWithOwnName(node, node.id.name, c);
    const make = compileFunctionObject(node, c);
    return (scope) => make(scope, '');
  },
  named(node, c): NamedEvaluate {
    const make = compileFunctionObject(node, c);
    return (scope, name) => make(scope, name);
  },
};

/** The function's own name is bound in a scope around it, which exists only if the body refers to it. */
function compileWithOwnName(node: t.FunctionExpression, name: string, c: Compiler): (scope: Scope) => unknown {
  const info = c.unit.analysis.functionNameScopes.get(node)!;
  const inside = c.inside(info);
  const make = compileFunctionObject(node, inside);
  if (!inside.scope.materialized) return (scope) => make(scope, name);
  const { slot } = inside.scope.slots.get(name)!;
  return (scope) => {
    const nameScope: Scope = [scope];
    const func = make(nameScope, name);
    nameScope[slot] = func;
    return func;
  };
}
