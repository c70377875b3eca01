import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { isGuardedArray } from './guardedViews';

/** A constructor of the guest's as a built-in sees it that writes into what it constructs. */
export interface GuardedConstructor {
  readonly constructor: GuestFunction;
  /** What the built-in gives, of what it gave. */
  reveal(result: unknown): unknown;
}

/** An array over an immutable buffer that the constructor makes is seen through a Proxy, into which the host can write nothing. */
export function guardedConstructor({ kit, GlobalObject }: Realm, constructor: GuestFunction): GuardedConstructor {
  const { Proxy } = GlobalObject as typeof globalThis;
  const arrays = new Map<unknown, unknown>();
  return {
    constructor: kit.makeConstructor('', 0, kit.newPlainObject(), (_newTarget, args) => {
      const made = kit.Reflect.construct(constructor, args) as object;
      if (!isGuardedArray(made)) return made;
      const proxy = new Proxy(made, kit.newPlainObject());
      arrays.set(proxy, made);
      return proxy;
    }),
    reveal: (result) => arrays.get(result) ?? result,
  };
}
