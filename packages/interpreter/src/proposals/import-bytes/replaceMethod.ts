import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';

/** A built-in as it was: call it with its `this` and its arguments. */
export type Native = (thisValue: unknown, args: readonly unknown[]) => unknown;

/** What stands where a built-in was. */
export type Replacement = (native: Native, thisValue: unknown, args: unknown[]) => unknown;

/** Puts a function of the engine's where a built-in of the realm is, with its name, length and attributes; nothing where there is none. */
export function replaceMethod({ kit }: Realm, holder: object, key: PropertyKey, replacement: Replacement): void {
  const property = kit.Reflect.getOwnPropertyDescriptor(holder, key);
  if (property === undefined) return;
  const func = property.value as GuestFunction;
  const native: Native = (thisValue, args) => kit.Reflect.apply(func, thisValue, args) as unknown;
  const value = kit.makeBuiltin(key, func.length, (thisValue: unknown, args) => replacement(native, thisValue, args));
  kit.Reflect.defineProperty(holder, key, { ...property, value });
}
