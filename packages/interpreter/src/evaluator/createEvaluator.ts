import type { Agent } from '../agent/Agent';
import type { Realm } from '../realm/Realm';
import type { ScriptRecord } from '../records/ScriptRecord';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import type { Tracer } from '../Tracer';
import { SUSPENDED, type SuspendableEvaluate } from './Code';
import type { Evaluator } from './Evaluator';
import { runInContext } from './runInContext';
import { Activation } from './suspension/Activation';
import { TopLevel } from './topLevel';

/** The evaluator of an agent: compiles modules and scripts when they are first needed, and runs them. */
export function createEvaluator(agent: Agent): Evaluator {
  /** Guest throws get their stack trace, and errors of the host the guest's identity, before they leave the evaluator. */
  const leaving = <T>(realm: Realm, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw agent.guestErrors.leaving(error, realm);
    }
  };
  return {
    InstantiateFunctionObject(declaration, context) {
      const { compiler, scope } = TopLevel.of(agent, context.ScriptOrModule as ScriptRecord | SourceTextModuleRecord);
      const name = 'id' in declaration && declaration.id?.type === 'Identifier' ? declaration.id.name : 'default';
      return compiler.named(declaration)(scope, name) as object;
    },
    EvaluateModule(module) {
      const value = leaving(module.Realm, () => TopLevel.take(agent, module).evaluate());
      if (agent.completionValues.has(module)) agent.completionValues.set(module, value);
      return value;
    },
    AsyncBlockStart(capability, module) {
      const { scope, suspendable } = TopLevel.take(agent, module);
      const run: SuspendableEvaluate = (bodyScope, running) => runInContext(agent, module.Context!, () => suspendable(bodyScope, running));
      const activation = new Activation(scope, agent.tracer === null ? run : tracedRun(run, module, agent.tracer));
      const { Resolve, Reject } = capability;
      void module.Realm.kit.driveAsync(activation, () => { Resolve(undefined); }, (reason) => { Reject(reason); });
    },
    EvaluateScript(script) {
      return leaving(script.Realm, () => TopLevel.of(agent, script).evaluate());
    },
  };
}

/** The same code, which tells a tracer when it stops at an `await` and when it goes on. */
function tracedRun(run: SuspendableEvaluate, module: SourceTextModuleRecord, tracer: Tracer): SuspendableEvaluate {
  let isSuspended = false;
  return (scope, activation) => {
    if (isSuspended) tracer.resumed?.(module);
    const result = run(scope, activation);
    isSuspended = result === SUSPENDED;
    if (isSuspended) tracer.suspended?.(module);
    return result;
  };
}
