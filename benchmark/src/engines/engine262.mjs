import { Agent, CreateBuiltinFunction, CreateDataProperty, ManagedRealm, runSingleJobInQueue, setSurroundingAgent, ThrowCompletion, Value } from '@engine262/engine262';

const skip = (steps) => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

export async function prepare() {
  const agent = new Agent();
  setSurroundingAgent(agent);
  return async (sourceText, report) => {
    const realm = new ManagedRealm();
    const leave = realm.pushTopContext();
    const func = CreateBuiltinFunction(([value]) => (report(hostValue(value)), Value.undefined), 1, Value('report'), []);
    skip(CreateDataProperty(realm.GlobalObject, Value('report'), func));
    leave?.();
    realm.evaluateModule(sourceText, 'main.js', (completion) => {
      if (completion instanceof ThrowCompletion) throw new Error('engine262 threw', { cause: completion });
    });
    while (agent.jobQueue.length > 0) runSingleJobInQueue(agent.jobQueue.shift(), fail, () => {});
  };
}

const fail = (error) => {
  throw new Error('a job of engine262 threw', { cause: error });
};

const hostValue = (value) => (typeof value.stringValue === 'function' ? value.stringValue() : value.value ?? value.numberValue?.());
