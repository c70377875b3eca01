import type { Agent } from '../agent/Agent';
import type { ThrowCompletionOr } from '../completion';
import type { ScriptRecord } from '../records/ScriptRecord';
import { sdo } from '../sdo';

/** https://tc39.es/ecma262/#sec-script-semantics-runtime-semantics-evaluation — Script : [empty] */
const Evaluation_1 = sdo('Evaluation', 1, (step) => {
  step`1  return undefined`;
  return undefined;
});

/** Evaluation of a |Script|, the code of a Script Record. */
export function Evaluation(agent: Agent, scriptRecord: ScriptRecord): ThrowCompletionOr<unknown> {
  const { body, directives } = scriptRecord.ECMAScriptCode.program;
  if (body.length === 0 && directives.length === 0) return Evaluation_1(agent);
  return agent.evaluator.EvaluateScript(scriptRecord);
}
