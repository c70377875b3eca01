import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-getactivescriptormodule */
export const GetActiveScriptOrModule = algorithm('GetActiveScriptOrModule', (step, { agent }) => {
  const { frames, depth } = agent.executionContextStack;
  step`1  if the execution context stack is empty, return null`;
  if (depth === 0) return null;
  step`2  executionContext ← the topmost execution context whose ScriptOrModule is not null`;
  let index = depth - 1;
  while (index >= 0 && frames[index]!.ScriptOrModule === null) index -= 1;
  const executionContext = frames[index];
  step`3  if there is none, return null`;
  if (executionContext === undefined) return null;
  step`4  return the ScriptOrModule of executionContext`;
  return executionContext.ScriptOrModule;
});
