import type { t } from '@modrec/parser';
import type { ExpressionCompiler } from '../nodeCompilers';
import { compileFunctionObject } from '../functions/functionObjects';

/**
 * https://tc39.es/ecma262/#sec-runtime-semantics-instantiatearrowfunctionexpression,
 * https://tc39.es/ecma262/#sec-runtime-semantics-instantiateasyncarrowfunctionexpression
 */
export const ArrowFunctionExpression: ExpressionCompiler<t.ArrowFunctionExpression> = {
  compile(node, c) {
    const make = compileFunctionObject(node, c);
    return (scope) => make(scope, '');
  },
  named(node, c) {
    const make = compileFunctionObject(node, c);
    return (scope, name) => make(scope, name);
  },
};
