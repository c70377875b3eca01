import type { Realm } from '../../realm/Realm';

/** https://tc39.es/ecma262/#sec-isconstructor, of any value; runs nothing of it */
export function isConstructor({ kit }: Realm, value: unknown): value is (...args: unknown[]) => unknown {
  if (typeof value !== 'function') return false;
  try {
    kit.Reflect.construct(new kit.Proxy(value, { construct: () => ({}) }), []);
    return true;
  } catch {
    return false;
  }
}
