import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { isGuardedArray, isNumericKey } from './guardedViews';
import type { ElementOperations } from './readOnlyElements';

/**
 * What the host does to the target of a Proxy where the handler has no trap is done as TypedArrays over immutable buffers do it, and
 * what traps claim to have done is held against those. Descriptors stay the host's: it lets no Proxy call an element of a target read-only
 * that is not so to the host.
 */
export function guardProxies(realm: Realm, elements: ElementOperations): void {
  const { kit } = realm;
  const guard: ProxyHandler<object> = {
    get(handler, key) {
      const trap = kit.get(handler, key);
      if (key !== 'set' && key !== 'defineProperty') return trap;
      if (trap === undefined || trap === null) return elements[key];
      return typeof trap === 'function' ? checked(realm, elements, key, trap as GuestFunction, handler) : trap;
    },
  };
  kit.guardProxies((target, handler) => (isGuardedArray(target) ? new kit.Proxy(handler, guard) : handler));
}

/** A trap of the guest's that cannot claim to have changed an element. */
function checked(realm: Realm, elements: ElementOperations, key: 'set' | 'defineProperty', trap: GuestFunction, handler: object) {
  return (array: object, propertyKey: PropertyKey, value: unknown, ...receiver: unknown[]): boolean => {
    const done = Boolean(Reflect.apply(trap, handler, [array, propertyKey, value, ...receiver]));
    if (!done || !isNumericKey(propertyKey) || realm.kit.Reflect.getOwnPropertyDescriptor(array, propertyKey) === undefined) return done;
    const claim = key === 'set' ? { value } : (value as PropertyDescriptor);
    if (elements.defineProperty(array, propertyKey, claim)) return true;
    throw realm.newError('TypeError', `'${key}' on proxy: trap returned truish for the read-only element '${String(propertyKey)}'`);
  };
}
