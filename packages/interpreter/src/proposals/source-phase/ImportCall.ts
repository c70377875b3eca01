import type { t } from '@modrec/parser';
import { Q } from '../../completion';
import { compileImportCall } from '../../evaluator/calls/compileImportCall';
import type { ExpressionCompiler } from '../../evaluator/nodeCompilers';
import { sdo } from '../../sdo';

type Code = () => unknown;

/** https://tc39.es/ecma262/pr/3492/#sec-import-call-runtime-semantics-evaluation */
export const ImportExpression: ExpressionCompiler<t.ImportExpression> = compileImportCall(
  (agent, { phase }, specifierExpr, optionsExpr) => {
    if (phase === 'source') {
      return optionsExpr === undefined ? Evaluation_3(agent, specifierExpr) : Evaluation_4(agent, specifierExpr, optionsExpr);
    }
    return optionsExpr === undefined ? Evaluation_1(agent, specifierExpr) : Evaluation_2(agent, specifierExpr, optionsExpr);
  },
);

/** ImportCall : import ( AssignmentExpression ) */
const Evaluation_1 = sdo('Evaluation', 1, (step, { spec }, specifierExpr: Code): object => {
  step`1  return ? EvaluateImportCall(AssignmentExpression, evaluation)`;
  return Q(spec.EvaluateImportCall(specifierExpr, undefined, 'evaluation'));
});

/** ImportCall : import ( AssignmentExpression , AssignmentExpression ) */
const Evaluation_2 = sdo('Evaluation', 2, (step, { spec }, specifierExpr: Code, optionsExpr: Code): object => {
  step`1  return ? EvaluateImportCall(the first AssignmentExpression, evaluation, the second AssignmentExpression)`;
  return Q(spec.EvaluateImportCall(specifierExpr, optionsExpr, 'evaluation'));
});

/** ImportCall : import . source ( AssignmentExpression ) */
const Evaluation_3 = sdo('Evaluation', 3, (step, { spec }, specifierExpr: Code): object => {
  step`1  return ? EvaluateImportCall(AssignmentExpression, source)`;
  return Q(spec.EvaluateImportCall(specifierExpr, undefined, 'source'));
});

/** ImportCall : import . source ( AssignmentExpression , AssignmentExpression ) */
const Evaluation_4 = sdo('Evaluation', 4, (step, { spec }, specifierExpr: Code, optionsExpr: Code): object => {
  step`1  return ? EvaluateImportCall(the first AssignmentExpression, source, the second AssignmentExpression)`;
  return Q(spec.EvaluateImportCall(specifierExpr, optionsExpr, 'source'));
});
