import { Q } from '../completion';
import { sdo } from '../sdo';

/** https://tc39.es/ecma262/#sec-import-call-runtime-semantics-evaluation — ImportCall : import ( AssignmentExpression ) */
export const Evaluation_1 = sdo('Evaluation', 1, (step, { spec }, specifierExpr: () => unknown): object => {
  step`1  return ? EvaluateImportCall(AssignmentExpression)`;
  return Q(spec.EvaluateImportCall(specifierExpr));
});

/** https://tc39.es/ecma262/#sec-import-call-runtime-semantics-evaluation — ImportCall : import ( AssignmentExpression , AssignmentExpression ) */
export const Evaluation_2 = sdo(
  'Evaluation',
  2,
  (step, { spec }, specifierExpr: () => unknown, optionsExpr: () => unknown): object => {
    step`1  return ? EvaluateImportCall(the first AssignmentExpression, the second AssignmentExpression)`;
    return Q(spec.EvaluateImportCall(specifierExpr, optionsExpr));
  },
);
