import { Assert } from '../completion';
import type { Realm } from '../realm/Realm';
import type { Agent } from './Agent';

/** https://tc39.es/ecma262/#current-realm: the Realm of the running execution context. */
export function currentRealm(agent: Agent): Realm {
  const running = agent.executionContextStack.top;
  Assert(running !== undefined, 'There is a running execution context');
  return running.Realm;
}
