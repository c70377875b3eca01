import { ExecutionContext } from '../agent/ExecutionContext';
import { algorithm } from '../algorithm';
import { Assert, Completion, NormalCompletion, Q, type CompletionRecord } from '../completion';
import { Evaluation } from './Evaluation';

/** https://tc39.es/ecma262/#sec-runtime-semantics-scriptevaluation */
export const ScriptEvaluation = algorithm('ScriptEvaluation', (step, { agent, spec }, scriptRecord) => {
  const stack = agent.executionContextStack;
  step`1   globalEnv ← scriptRecord.[[Realm]].[[GlobalEnv]]`;
  const globalEnv = scriptRecord.Realm.GlobalEnv;
  step`2   scriptContext ← a new execution context`;
  const scriptContext = new ExecutionContext();
  step`3   scriptContext.Function ← null`;
  scriptContext.Function = null;
  step`4   scriptContext.Realm ← scriptRecord.[[Realm]]`;
  scriptContext.Realm = scriptRecord.Realm;
  step`5   scriptContext.ScriptOrModule ← scriptRecord`;
  scriptContext.ScriptOrModule = scriptRecord;
  step`6   scriptContext.VariableEnvironment ← globalEnv`;
  scriptContext.VariableEnvironment = globalEnv;
  step`7   scriptContext.LexicalEnvironment ← globalEnv`;
  scriptContext.LexicalEnvironment = globalEnv;
  step`8   scriptContext.PrivateEnvironment ← null`;
  scriptContext.PrivateEnvironment = null;
  step`9   suspend the running execution context`;
  const depth = stack.depth;
  step`10  push scriptContext onto the execution context stack`;
  stack.push(scriptContext);
  let result: CompletionRecord<unknown>;
  try {
    step`11  scriptNode ← scriptRecord.[[ECMAScriptCode]]`;
    const scriptNode = scriptRecord.ECMAScriptCode;
    step`12  result ← Completion(GlobalDeclarationInstantiation(scriptNode, globalEnv))`;
    result = Completion(() => spec.GlobalDeclarationInstantiation(scriptNode, globalEnv));
    step`13  if result is a normal completion`;
    if (result instanceof NormalCompletion) {
      step`13.a    result ← Completion(Evaluation of scriptNode)`;
      result = Completion(() => Evaluation(agent, scriptRecord));
      step`13.b    if result is a normal completion and result.[[Value]] is empty`;
      if (result instanceof NormalCompletion && result.Value === undefined) {
        step`13.b.i  result ← NormalCompletion(undefined)`;
        result = new NormalCompletion(undefined);
      }
    }
  } finally {
    step`14  suspend scriptContext and remove it from the execution context stack`;
    stack.depth = depth;
  }
  step`15  assert: the execution context stack is not empty`;
  Assert(stack.depth > 0);
  step`16  resume the context at the top of the execution context stack`;
  step`17  return ? result`;
  return Q(result);
});
