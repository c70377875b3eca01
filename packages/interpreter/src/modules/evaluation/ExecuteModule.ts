import { algorithm } from '../../algorithm';
import { Assert, Completion, Q, ThrowCompletion } from '../../completion';

/** https://tc39.es/ecma262/#sec-source-text-module-record-execute-module */
export const ExecuteModule = algorithm(
  'SourceTextModuleRecord.ExecuteModule',
  (step, { agent, spec }, module, capability) => {
    step`1  assert: module is linked and the declarations of its environment are instantiated`;
    step`2  moduleContext ← module.[[Context]]`;
    const moduleContext = module.Context!;
    step`3  if module.[[HasTLA]] = false`;
    if (!module.HasTLA) {
      step`3.a  assert: capability is not present`;
      Assert(capability === undefined);
      step`3.b  env ← module.[[Environment]]`;
      const env = module.Environment!;
      step`3.c  suspend the running execution context`;
      step`3.d  push moduleContext onto the execution context stack`;
      agent.executionContextStack.push(moduleContext);
      step`3.e  result ← Completion(Evaluation of module.[[ECMAScriptCode]])`;
      let result = Completion(() => agent.evaluator.EvaluateModule(module));
      step`3.f  result ← Completion(DisposeResources(env.[[DisposableResourceStack]], result))`;
      result = Completion(() => spec.DisposeResources(env.DisposableResourceStack, result));
      step`3.g  suspend moduleContext and remove it from the execution context stack`;
      agent.executionContextStack.pop();
      step`3.h  resume the context that is now on top of the execution context stack`;
      step`3.i  if result is an abrupt completion`;
      if (result instanceof ThrowCompletion) {
        step`3.i.i  return ? result`;
        return Q(result);
      }
    } else {
      step`4    else`;
      step`4.a  assert: capability is a PromiseCapability Record`;
      Assert(capability !== undefined);
      step`4.b  AsyncBlockStart(capability, module.[[ECMAScriptCode]], moduleContext)`;
      agent.evaluator.AsyncBlockStart(capability, module);
    }
    step`5  return unused`;
  },
);
