import type { Agent } from '../agent/Agent';
import type { HostRealm } from './HostRealm';

/**
 * Gives a realm its %Proxy%. The arguments of a call are an array of the realm that calls: the host's own choice where a built-in of a
 * guest realm calls, and that of the running execution context where the engine's code does. An
 * error about a trap is of that realm too.
 *
 * https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-call-thisargument-argumentslist
 */
export function installProxy({ kit }: HostRealm, agent: Agent): void {
  const isOfGuestRealm = (list: unknown[]): boolean => {
    const ArrayPrototype = Reflect.getPrototypeOf(list);
    const ObjectPrototype = ArrayPrototype && Reflect.getPrototypeOf(ArrayPrototype);
    return ObjectPrototype !== null && agent.realmsByObjectPrototype.has(ObjectPrototype);
  };
  const callersKit = () => agent.executionContextStack.top?.Realm.kit ?? kit;
  kit.installProxy(
    // An array whose realm does not show, because a guest has changed the prototype of its Array.prototype, is made anew as well.
    (list) => (isOfGuestRealm(list) ? list : callersKit().arrayFromList(list)),
    (message) => callersKit().newError('TypeError', message),
  );
}
