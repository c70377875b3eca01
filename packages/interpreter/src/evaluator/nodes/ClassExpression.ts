import type { t } from '@modrec/parser';
import { compileClass, compileSuspendableClass } from '../classes/ClassDefinitionEvaluation';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-class-definitions-runtime-semantics-evaluation, of ClassExpression */
export const ClassExpression: ExpressionCompiler<t.ClassExpression> = {
  compile(node, c) {
    const evaluate = compileClass(node, c);
    const name = node.id?.name ?? '';
    return (scope) => evaluate(scope, name);
  },
  suspendable(node, c) {
    const evaluate = compileSuspendableClass(node, c);
    const name = node.id?.name ?? '';
    return (scope, activation) => evaluate(scope, activation, name);
  },
  named: compileClass,
  suspendableNamed: compileSuspendableClass,
};
