/** Functions that look like built-ins of the realm, and which those are. */
export const builtinsSource = /* js */ `
  const builtins = new WeakSet();
  const isBuiltin = captured(builtins.has).bind(undefined, builtins);
  const addBuiltin = captured(builtins.add).bind(undefined, builtins);
  const asBuiltin = (func, length) => {
    defineProperty(func, 'length', { __proto__: null, value: length });
    addBuiltin(func);
    return func;
  };
  const makeBuiltin = (name, length, behaviour) => asBuiltin(({ [name](...args) { return behaviour(this, args); } })[name], length);
  /** A constructor of the engine's own; \`behaviour\` gets new.target (undefined in a call) and the arguments. */
  const makeConstructor = (name, length, prototype, behaviour) => {
    const builtin = asBuiltin(({ [name]: function (...args) { return behaviour(new.target, args); } })[name], length);
    defineProperty(builtin, 'prototype', { __proto__: null, value: prototype, writable: false });
    return builtin;
  };
`;
