import { Completion, NormalCompletion, Q, type CompletionRecord, type ThrowCompletionOr } from '../../completion';
import { sdo } from '../../sdo';

/** The value of statements that have none. */
export const empty: unique symbol = Symbol('empty');

/** https://tc39.es/ecma262/#sec-updateempty */
function UpdateEmpty(completionRecord: CompletionRecord<unknown>, value: unknown): CompletionRecord<unknown> {
  return completionRecord instanceof NormalCompletion && completionRecord.Value === empty ? new NormalCompletion(value) : completionRecord;
}

/** https://tc39.es/ecma262/#sec-module-semantics-runtime-semantics-evaluation — Module : [empty] */
export const Evaluation_1 = sdo('Evaluation', 1, (step): unknown => {
  step`1  return undefined`;
  return undefined;
});

/** https://tc39.es/ecma262/#sec-module-semantics-runtime-semantics-evaluation — ModuleBody : ModuleItemList */
export const Evaluation_2 = sdo('Evaluation', 2, (step, _, Evaluation: () => ThrowCompletionOr<unknown>): ThrowCompletionOr<unknown> => {
  step`1  result ← Completion(Evaluation of ModuleItemList)`;
  const result = Completion(Evaluation);
  step`2  if result is a normal completion and result.[[Value]] is empty`;
  if (result instanceof NormalCompletion && result.Value === empty) {
    step`2.a  return undefined`;
    return undefined;
  }
  step`3  return ? result`;
  return Q(result);
});

/** https://tc39.es/ecma262/#sec-module-semantics-runtime-semantics-evaluation — ModuleItemList : ModuleItemList ModuleItem */
export const Evaluation_3 = sdo('Evaluation', 3, (step, _, list: { Evaluation(): unknown }, item: { Evaluation(): unknown }): unknown => {
  step`1  sl ← ? Evaluation of ModuleItemList`;
  const sl = Q(list.Evaluation());
  step`2  s ← Completion(Evaluation of ModuleItem)`;
  const s = Completion(() => item.Evaluation());
  step`3  return ? UpdateEmpty(s, sl)`;
  return Q(UpdateEmpty(s, sl));
});

/** https://tc39.es/ecma262/#sec-module-semantics-runtime-semantics-evaluation — ModuleItem : ImportDeclaration */
export const Evaluation_4 = sdo('Evaluation', 4, (step): typeof empty => {
  step`1  return empty`;
  return empty;
});
