import { algorithm, type EnginePromise, type Layer, type Realm } from '@modrec/interpreter';
import { stateOf } from './contextStates';

type Reaction = (value: unknown) => unknown;

/**
 * https://tc39.es/ecma262/#sec-performpromisethen, for the promises of the algorithms. The host runs a job in the queue of the realm that its
 * function belongs to: where a context has a queue of its own, the evaluation of its modules goes on in that one.
 */
export const PerformPromiseThen: NonNullable<Layer['algorithms']['PerformPromiseThen']> = algorithm('PerformPromiseThen', (_step, { agent }, promise, onFulfilled, onRejected) => {
  const realm = agent.executionContextStack.top?.Realm;
  const reaction = (react: Reaction): Reaction => {
    const reported = agent.failures.reported(react);
    return realm === undefined || !stateOf(realm).afterEvaluate ? reported : inRealm(realm, reported);
  };
  (promise as EnginePromise).react(reaction(onFulfilled), reaction(onRejected));
});

/** A function of the realm that calls the reaction, with the realm as the current one: what is evaluated next stays in the realm's queue. */
function inRealm(realm: Realm, reaction: Reaction): Reaction {
  const stack = realm.Agent.executionContextStack;
  return realm.kit.makeBuiltin('', 1, (_thisValue, [value]: unknown[]) => {
    const depth = stack.push({ ScriptOrModule: null, Realm: realm, functionName: '', source: '', sourceText: '' });
    try {
      return reaction(value);
    } finally {
      stack.depth = depth;
    }
  });
}
