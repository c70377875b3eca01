import type { Agent } from '../../agent/Agent';
import { Q, type ThrowCompletionOr } from '../../completion';
import { GetValue } from '../../dynamic-import/GetValue';
import { sdo } from '../../sdo';

type Code = () => unknown;

const Evaluation = (expr: Code): ThrowCompletionOr<unknown> => expr();

/** https://tc39.es/proposal-defer-import-eval/#sec-import-call-runtime-semantics-EvaluateImportCallSpecifier */
export function EvaluateImportCallSpecifier(agent: Agent, specifierExpr: Code, optionsExpr: Code | undefined): unknown {
  return optionsExpr === undefined
    ? EvaluateImportCallSpecifier_1(agent, specifierExpr)
    : EvaluateImportCallSpecifier_2(agent, specifierExpr);
}

/** ImportCallArguments : ( AssignmentExpression ) */
const EvaluateImportCallSpecifier_1 = sdo('EvaluateImportCallSpecifier', 1, (step, _, specifierExpr: Code) => {
  step`1  ref ← ? Evaluation of AssignmentExpression`;
  const ref = Q(Evaluation(specifierExpr));
  step`2  return ? GetValue(ref)`;
  return Q(GetValue(ref));
});

/** ImportCallArguments : ( AssignmentExpression , AssignmentExpression ) */
const EvaluateImportCallSpecifier_2 = sdo('EvaluateImportCallSpecifier', 2, (step, _, specifierExpr: Code) => {
  step`1  ref ← ? Evaluation of the first AssignmentExpression`;
  const ref = Q(Evaluation(specifierExpr));
  step`2  return ? GetValue(ref)`;
  return Q(GetValue(ref));
});

/** https://tc39.es/proposal-defer-import-eval/#sec-import-call-runtime-semantics-EvaluateImportCallOptions */
export function EvaluateImportCallOptions(agent: Agent, optionsExpr: Code | undefined): unknown {
  return optionsExpr === undefined ? EvaluateImportCallOptions_1(agent) : EvaluateImportCallOptions_2(agent, optionsExpr);
}

/** ImportCallArguments : ( AssignmentExpression ) */
const EvaluateImportCallOptions_1 = sdo('EvaluateImportCallOptions', 1, (step): unknown => {
  step`1  return undefined`;
  return undefined;
});

/** ImportCallArguments : ( AssignmentExpression , AssignmentExpression ) */
const EvaluateImportCallOptions_2 = sdo('EvaluateImportCallOptions', 2, (step, _, optionsExpr: Code) => {
  step`1  ref ← ? Evaluation of the second AssignmentExpression`;
  const ref = Q(Evaluation(optionsExpr));
  step`2  return ? GetValue(ref)`;
  return Q(GetValue(ref));
});
