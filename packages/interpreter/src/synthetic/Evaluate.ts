import { ExecutionContext } from '../agent/ExecutionContext';
import { algorithm } from '../algorithm';
import { Completion, ThrowCompletion, X } from '../completion';
import { IfAbruptRejectPromise } from '../promises/IfAbruptRejectPromise';

/** https://tc39.es/ecma262/#sec-smr-Evaluate */
export const Evaluate = algorithm('SyntheticModuleRecord.Evaluate', (step, { agent, spec }, module) => {
  const stack = agent.executionContextStack;
  step`1   moduleContext ← a new execution context`;
  const moduleContext = new ExecutionContext();
  step`2   moduleContext.Function ← null`;
  moduleContext.Function = null;
  step`3   moduleContext.Realm ← module.[[Realm]]`;
  moduleContext.Realm = module.Realm;
  step`4   moduleContext.ScriptOrModule ← module`;
  moduleContext.ScriptOrModule = module;
  step`5   moduleContext.VariableEnvironment ← module.[[Environment]]`;
  moduleContext.VariableEnvironment = module.Environment;
  step`6   moduleContext.LexicalEnvironment ← module.[[Environment]]`;
  moduleContext.LexicalEnvironment = module.Environment;
  step`7   suspend the running execution context`;
  const depth = stack.depth;
  step`8   push moduleContext onto the execution context stack`;
  stack.push(moduleContext);
  step`9   steps ← module.[[EvaluationSteps]]`;
  const steps = module.EvaluationSteps;
  let result;
  try {
    step`10  result ← Completion(steps(module))`;
    result = Completion(() => steps(module));
  } finally {
    step`11  suspend moduleContext and remove it from the execution context stack`;
    stack.depth = depth;
  }
  step`12  resume the context at the top of the execution context stack`;
  step`13  promiseCapability ← ! NewPromiseCapability(%Promise%)`;
  const promiseCapability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
  step`14  IfAbruptRejectPromise(result, promiseCapability)`;
  if (result instanceof ThrowCompletion) return IfAbruptRejectPromise(result, promiseCapability);
  step`15  ! Call(promiseCapability.[[Resolve]], undefined, « undefined »)`;
  X(() => spec.Call(promiseCapability.Resolve, undefined, [undefined]));
  step`16  return promiseCapability.[[Promise]]`;
  return promiseCapability.Promise;
});
