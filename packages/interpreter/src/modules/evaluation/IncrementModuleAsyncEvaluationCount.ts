import { algorithm } from '../../algorithm';

/** https://tc39.es/ecma262/#sec-IncrementModuleAsyncEvaluationCount */
export const IncrementModuleAsyncEvaluationCount = algorithm('IncrementModuleAsyncEvaluationCount', (step, { agent }) => {
  step`1  agentRecord ← the Agent Record of the surrounding agent`;
  const agentRecord = agent;
  step`2  count ← agentRecord.[[ModuleAsyncEvaluationCount]]`;
  const count = agentRecord.ModuleAsyncEvaluationCount;
  step`3  agentRecord.[[ModuleAsyncEvaluationCount]] ← count + 1`;
  agentRecord.ModuleAsyncEvaluationCount = count + 1;
  step`4  return count`;
  return count;
});
