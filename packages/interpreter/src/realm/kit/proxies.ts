/**
 * The realm's %Proxy%. When a callable Proxy is called, the host makes the array of arguments that its trap gets in the realm of
 * whoever calls, and callers are compiled code too, outside every guest realm: a trap would get an array of the engine's own realm, and
 * with its constructor that realm's Function, which compiles text natively. So the handler of a callable Proxy stands behind one that
 * hands its traps an array of a guest realm. Getters, setters and traps that are Proxies themselves are covered by this.
 *
 * A layer that has objects of its own kind says by `guardProxies` what handler a Proxy of one gets.
 *
 * `installProxy` takes what makes such an array of one that may be the engine's, and what makes a TypeError of the caller's realm; once,
 * before guest code.
 *
 * https://tc39.es/ecma262/#sec-proxy-constructor
 */
export const proxiesSource = /* js */ `
  let handlerOfObject = (target, handler) => handler;
  const guardProxies = (handlerOf) => { handlerOfObject = handlerOf; };
  const installProxy = (argumentsForTrap, newCallersTypeError) => {
    const argumentsIndex = { __proto__: null, apply: 2, construct: 1 };
    const guard = {
      __proto__: null,
      get(handler, key) {
        const trap = reflectGet(handler, key);
        if (trap === undefined || trap === null) return undefined;
        if (typeof trap !== 'function') throw newCallersTypeError(\`The \${key} trap of a proxy is not a function\`);
        const index = argumentsIndex[key];
        return (...args) => {
          if (index !== undefined) args[index] = argumentsForTrap(args[index]);
          return apply(trap, handler, args);
        };
      },
    };
    const guarded = (target, handler) => {
      if (!isObject(handler)) return handler;
      return typeof target === 'function' ? new Proxy(handler, guard) : handlerOfObject(target, handler);
    };
    const nativeRevocable = Proxy.revocable;
    /** Bound functions are constructors without a prototype property, as %Proxy% is. */
    const GuardedProxy = (function (target, handler) {
      if (new.target === undefined) throw new TypeError("Constructor Proxy requires 'new'");
      return new Proxy(target, guarded(target, handler));
    }).bind();
    defineProperty(GuardedProxy, 'name', { __proto__: null, value: 'Proxy' });
    const { revocable } = { revocable: (target, handler) => nativeRevocable(target, guarded(target, handler)) };
    defineMethod(GuardedProxy, 'revocable', asBuiltin(revocable, 2), false);
    addBuiltin(GuardedProxy);
    defineProperty(globals, 'Proxy', { __proto__: null, value: GuardedProxy });
  };
`;
