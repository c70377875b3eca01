import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileFunctionObject } from '../functions/functionObjects';
import type { ExpressionCompiler, StatementCompiler } from '../nodeCompilers';
import { compileBlockFunctionEvaluation } from '../statements/blockFunctions';

/**
 * A function is made when its block or body is entered, and where Annex B says so, evaluating the declaration hands it on:
 * https://tc39.es/ecma262/#sec-function-definitions-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-block-level-function-declarations-web-legacy-compatibility-semantics
 */
export const FunctionDeclaration: StatementCompiler<t.FunctionDeclaration> & ExpressionCompiler<t.FunctionDeclaration> = {
  execute: compileBlockFunctionEvaluation,
  compile: (node, c: Compiler) => {
    const make = compileFunctionObject(node, c);
    return (scope) => make(scope, node.id?.name ?? 'default');
  },
  named: (node, c) => compileFunctionObject(node, c),
};
