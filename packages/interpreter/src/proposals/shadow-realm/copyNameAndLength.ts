import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';

/**
 * Gives a wrapped function the length and the name of its target. Both are asked of the target as of any object, so guest code may run.
 *
 * https://tc39.es/proposal-shadowrealm/#sec-copynameandlength
 */
export function copyNameAndLength({ kit }: Realm, func: GuestFunction, target: GuestFunction): void {
  const hasLength = kit.Reflect.getOwnPropertyDescriptor(target, 'length') !== undefined;
  const targetLength = hasLength ? kit.get(target, 'length') : undefined;
  kit.Reflect.defineProperty(func, 'length', { value: lengthOf(targetLength), writable: false, enumerable: false, configurable: true });
  const targetName = kit.get(target, 'name');
  const name = typeof targetName === 'string' ? targetName : '';
  kit.Reflect.defineProperty(func, 'name', { value: name, writable: false, enumerable: false, configurable: true });
}

function lengthOf(targetLength: unknown): number {
  if (typeof targetLength !== 'number' || Number.isNaN(targetLength)) return 0;
  return Math.max(Math.trunc(targetLength), 0);
}
