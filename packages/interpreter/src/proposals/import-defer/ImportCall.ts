import type { t } from '@modrec/parser';
import { Q } from '../../completion';
import { compileImportCall } from '../../evaluator/calls/compileImportCall';
import type { ExpressionCompiler } from '../../evaluator/nodeCompilers';
import { sdo } from '../../sdo';

type Code = () => unknown;

/** https://tc39.es/proposal-defer-import-eval/#sec-import-call-runtime-semantics-evaluation */
export const ImportExpression: ExpressionCompiler<t.ImportExpression> = compileImportCall(
  (agent, { phase }, specifierExpr, optionsExpr) =>
    phase === 'defer' ? Evaluation_2(agent, specifierExpr, optionsExpr) : Evaluation_1(agent, specifierExpr, optionsExpr),
);

/** ImportCall : import ImportCallArguments */
const Evaluation_1 = sdo('Evaluation', 1, (step, { spec }, specifierExpr: Code, optionsExpr: Code | undefined): object => {
  step`1  return ? EvaluateImportCall(ImportCallArguments, evaluation)`;
  return Q(spec.EvaluateImportCall(specifierExpr, optionsExpr, 'evaluation'));
});

/** ImportCall : import . defer ImportCallArguments */
const Evaluation_2 = sdo('Evaluation', 2, (step, { spec }, specifierExpr: Code, optionsExpr: Code | undefined): object => {
  step`1  return ? EvaluateImportCall(ImportCallArguments, defer)`;
  return Q(spec.EvaluateImportCall(specifierExpr, optionsExpr, 'defer'));
});
