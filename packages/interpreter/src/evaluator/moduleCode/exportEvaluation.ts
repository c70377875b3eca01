import { Q, type ThrowCompletionOr } from '../../completion';
import { GetValue } from '../../dynamic-import/GetValue';
import { sdo } from '../../sdo';
import type { Scope } from '../Scope';
import { empty } from './moduleEvaluation';

/** The operand of an export declaration: what its own evaluation gives. */
export interface Operand {
  Evaluation(): ThrowCompletionOr<unknown>;
}

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation — export ExportFromClause FromClause; export NamedExports */
export const Evaluation_1 = sdo('Evaluation', 1, (step): unknown => {
  step`1  return empty`;
  return empty;
});

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation — export VariableStatement */
export const Evaluation_2 = sdo('Evaluation', 2, (step, _, VariableStatement: Operand): ThrowCompletionOr<unknown> => {
  step`1  return ? Evaluation of VariableStatement`;
  return Q(VariableStatement.Evaluation());
});

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation — export Declaration */
export const Evaluation_3 = sdo('Evaluation', 3, (step, _, Declaration: Operand): ThrowCompletionOr<unknown> => {
  step`1  return ? Evaluation of Declaration`;
  return Q(Declaration.Evaluation());
});

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation — export default HoistableDeclaration */
export const Evaluation_4 = sdo('Evaluation', 4, (step, _, HoistableDeclaration: Operand): ThrowCompletionOr<unknown> => {
  step`1  return ? Evaluation of HoistableDeclaration`;
  return Q(HoistableDeclaration.Evaluation());
});

/** What both forms of a default export need: compiled code knows its running context by the scope it runs in. */
interface DefaultExport {
  readonly LexicalEnvironment: Scope;
  InitializeBoundName(name: string, value: unknown, envRecord: Scope): ThrowCompletionOr<void>;
}

interface DefaultClass extends DefaultExport {
  readonly BoundNames: readonly [string];
  BindingClassDeclarationEvaluation(): ThrowCompletionOr<unknown>;
}

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation — export default ClassDeclaration */
export const Evaluation_5 = sdo('Evaluation', 5, (step, _, ClassDeclaration: DefaultClass): ThrowCompletionOr<unknown> => {
  step`1  value ← ? BindingClassDeclarationEvaluation of ClassDeclaration`;
  const value = Q(ClassDeclaration.BindingClassDeclarationEvaluation());
  step`2  className ← the sole element of the BoundNames of ClassDeclaration`;
  const [className] = ClassDeclaration.BoundNames;
  step`3  if className = "*default*"`;
  if (className === '*default*') {
    step`3.a  envRecord ← the running execution context's LexicalEnvironment`;
    const envRecord = ClassDeclaration.LexicalEnvironment;
    step`3.b  ? InitializeBoundName("*default*", value, envRecord)`;
    Q(ClassDeclaration.InitializeBoundName('*default*', value, envRecord));
  }
  step`4  return empty`;
  return empty;
});

interface DefaultExpression extends Operand, DefaultExport {
  IsAnonymousFunctionDefinition(): boolean;
  NamedEvaluation(name: string): ThrowCompletionOr<unknown>;
}

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation — export default AssignmentExpression */
export const Evaluation_6 = sdo('Evaluation', 6, (step, _, AssignmentExpression: DefaultExpression): unknown => {
  let value: unknown;
  step`1  if IsAnonymousFunctionDefinition(AssignmentExpression)`;
  if (AssignmentExpression.IsAnonymousFunctionDefinition()) {
    step`1.a  value ← ? NamedEvaluation of AssignmentExpression, with "default"`;
    value = Q(AssignmentExpression.NamedEvaluation('default'));
  } else {
    step`2    else`;
    step`2.a  rhs ← ? Evaluation of AssignmentExpression`;
    const rhs = Q(AssignmentExpression.Evaluation());
    step`2.b  value ← ? GetValue(rhs)`;
    value = Q(GetValue(rhs));
  }
  step`3  envRecord ← the running execution context's LexicalEnvironment`;
  const envRecord = AssignmentExpression.LexicalEnvironment;
  step`4  ? InitializeBoundName("*default*", value, envRecord)`;
  Q(AssignmentExpression.InitializeBoundName('*default*', value, envRecord));
  step`5  return empty`;
  return empty;
});
