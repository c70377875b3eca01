import type { t } from '@modrec/parser';
import { compileClass, compileSuspendableClass } from '../classes/ClassDefinitionEvaluation';
import { SUSPENDED } from '../Code';
import { compileInitialize } from '../names/compileName';
import type { ExpressionCompiler, StatementCompiler } from '../nodeCompilers';

/**
 * https://tc39.es/ecma262/#sec-class-definitions-runtime-semantics-evaluation, of ClassDeclaration;
 * as an expression, what `export default` has after it
 */
export const ClassDeclaration: StatementCompiler<t.ClassDeclaration> & Pick<ExpressionCompiler<t.ClassDeclaration>, 'named' | 'suspendableNamed'> = {
  execute(node, c) {
    const { name } = node.id!;
    const evaluate = compileClass(node, c);
    const initialize = compileInitialize(c, name);
    return (scope) => {
      initialize(scope, evaluate(scope, name));
      return undefined;
    };
  },
  suspendable(node, c) {
    const { name } = node.id!;
    const evaluate = compileSuspendableClass(node, c);
    const initialize = compileInitialize(c, name);
    return (scope, activation) => {
      const value = evaluate(scope, activation, name);
      if (value === SUSPENDED) return SUSPENDED;
      initialize(scope, value);
      return undefined;
    };
  },
  named: compileClass,
  suspendableNamed: compileSuspendableClass,
};
