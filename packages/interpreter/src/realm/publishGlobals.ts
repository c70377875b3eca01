/**
 * Brings built-ins that have been replaced to the global object of a contextified realm. Whatever is written there the host writes to
 * the sandbox as well, from where it is removed at once; it stays what it was to its owner. A built-in that the sandbox hides stays the
 * host's.
 *
 * @param declare makes a global variable of a name that the global object does not have
 */
export function publishGlobals(
  found: Readonly<Record<string, unknown>>,
  globals: Readonly<Record<string, unknown>>,
  globalObject: object,
  sandbox: object,
  declare: (name: string) => void,
): void {
  const add = (name: string, value: unknown): void => {
    Reflect.defineProperty(globalObject, name, { value, writable: true, enumerable: false, configurable: true });
    Reflect.deleteProperty(sandbox, name);
    if (!(name in globalObject)) declare(name);
  };
  for (const name of Object.getOwnPropertyNames(globals)) {
    const value = globals[name];
    if (value === found[name] || name in sandbox) continue;
    if (!(name in globalObject)) add(name, value);
    Reflect.set(globalObject, name, value);
    Reflect.deleteProperty(sandbox, name);
  }
}
