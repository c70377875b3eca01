import type { Host } from '@modrec/interpreter';

/**
 * A host that adds no private elements to objects that are not extensible, as the feature `nonextensible-applies-to-private` wants. In
 * ECMA-262 the hook may refuse objects of the host's own only; the proposal has every object refused.
 */
export function refusePrivateElements(host: Host): Host {
  return {
    ...host,
    HostEnsureCanAddPrivateElement(agent, obj) {
      if (Object.isExtensible(obj)) return;
      const { Realm } = agent.executionContextStack.top!;
      throw Realm.newError('TypeError', 'Cannot add a private element to an object that is not extensible');
    },
  };
}
