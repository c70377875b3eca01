import type { t } from '@modrec/parser';
import { Evaluation_1, Evaluation_2 } from '../../dynamic-import/Evaluation';
import { compileImportCall } from '../calls/compileImportCall';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-import-call-runtime-semantics-evaluation */
export const ImportExpression: ExpressionCompiler<t.ImportExpression> = compileImportCall(
  (agent, _node, specifierExpr, optionsExpr) =>
    optionsExpr === undefined ? Evaluation_1(agent, specifierExpr) : Evaluation_2(agent, specifierExpr, optionsExpr),
);
