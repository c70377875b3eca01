import type { TestRealm } from '../engine/TestEngine';

type HostFunction = (...values: unknown[]) => unknown;

/** An ordinary object of the realm with the given methods and values. */
export function guestObject(
  realm: TestRealm,
  methods: Readonly<Record<string, HostFunction>>,
  values: Readonly<Record<string, unknown>> = {},
): object {
  const { Object: GuestObject } = realm.globalThis as { Object: new () => Record<string, unknown> };
  const object = new GuestObject();
  for (const [name, implementation] of Object.entries(methods)) object[name] = guestFunction(realm, name, implementation);
  return Object.assign(object, values);
}

/**
 * A host function that looks like one of the realm. Its prototype is the realm's, so that no path leads from it to the
 * function constructor of the realm that the engine itself lives in.
 */
export function guestFunction(realm: TestRealm, name: string, implementation: HostFunction): HostFunction {
  const { Function: GuestFunction } = realm.globalThis as { Function: { prototype: object } };
  const wrapper: HostFunction = (...values) => implementation(...values);
  Object.setPrototypeOf(wrapper, GuestFunction.prototype);
  return Object.defineProperty(wrapper, 'name', { value: name, configurable: true });
}

/** Defines a writable, configurable, non-enumerable property of the global object. */
export function defineGlobal(realm: TestRealm, name: string, value: unknown): void {
  Object.defineProperty(realm.globalThis, name, { value, writable: true, enumerable: false, configurable: true });
}
