import type { ThrowCompletionOr } from '../completion';
import type { Agent } from '../agent/Agent';
import type { ModuleNamespaceObject } from './ModuleNamespaceObject';

type Handler = Required<Omit<ProxyHandler<object>, 'apply' | 'construct'>>;

/**
 * A Proxy whose traps are the essential internal methods. Proxy, handler and descriptors are of the engine's own realm, the
 * errors that the traps throw of the module's: nothing here can be reached or patched by a guest.
 *
 * @param readsAreQuick whether reading exports does nothing else, so that an agent that nobody traces may take the quick way
 */
export function exoticObject(agent: Agent, obj: ModuleNamespaceObject, { readsAreQuick = true } = {}): object {
  obj.readsAreQuick = agent.tracer === null && readsAreQuick && !obj.Deferred;
  const handler = obj.readsAreQuick ? { ...textHandler(agent, obj), ...fastReads(obj) } : textHandler(agent, obj);
  const object = new Proxy(obj.target, Object.freeze(Object.assign(Object.create(null), handler) as Handler));
  agent.namespaceObjects.set(object, obj);
  return object;
}

/** Each trap is one call of the algorithm. */
function textHandler({ spec }: Agent, obj: ModuleNamespaceObject): Handler {
  return {
    getPrototypeOf: () => spec['ModuleNamespace.[[GetPrototypeOf]]'](obj),
    setPrototypeOf: (_, proto) => spec['ModuleNamespace.[[SetPrototypeOf]]'](obj, proto),
    isExtensible: () => spec['ModuleNamespace.[[IsExtensible]]'](obj),
    preventExtensions: () => spec['ModuleNamespace.[[PreventExtensions]]'](obj),
    getOwnPropertyDescriptor: (_, key) =>
      trap(spec['ModuleNamespace.[[GetOwnProperty]]'](obj, key)),
    defineProperty: (_, key, attributes) =>
      trap(spec['ModuleNamespace.[[DefineOwnProperty]]'](obj, key, ownFields(attributes))),
    has: (_, key) => trap(spec['ModuleNamespace.[[HasProperty]]'](obj, key)),
    get: (_, key, receiver) => spec['ModuleNamespace.[[Get]]'](obj, key, receiver),
    set: (_, key, value, receiver) => spec['ModuleNamespace.[[Set]]'](obj, key, value, receiver),
    deleteProperty: (_, key) => trap(spec['ModuleNamespace.[[Delete]]'](obj, key)),
    ownKeys: () => trap(spec['ModuleNamespace.[[OwnPropertyKeys]]'](obj)),
  };
}

/** What a trap gives; a throw of the algorithm has left it as an exception, which is what the Proxy passes on. */
const trap = <T>(result: ThrowCompletionOr<T>): T => result as T;

/** The traps that code runs through often, for agents that nobody traces. */
function fastReads(obj: ModuleNamespaceObject): Pick<Handler, 'get' | 'has'> {
  return {
    get: (target, key) => (typeof key === 'symbol' ? Reflect.get(target, key) : obj.cells.read(key)),
    has: (target, key) => Reflect.has(target, key),
  };
}

/** The host hands descriptors over as guest objects; fields they lack must not come from a patched Object.prototype. */
function ownFields(attributes: PropertyDescriptor): PropertyDescriptor {
  return Object.assign(Object.create(null), attributes) as PropertyDescriptor;
}
