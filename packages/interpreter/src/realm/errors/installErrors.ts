import { isNativeError } from 'node:util/types';
import type { Agent } from '../../agent/Agent';
import type { HostRealm } from '../HostRealm';
import type { Realm } from '../Realm';
import type { GuestFunction } from '../RealmKit';
import { GuestStacks } from './GuestStacks';

const nativeErrors = [
  'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'AggregateError', 'SuppressedError',
] as const;

const STACK_TRACE_LIMIT = 10;

/**
 * Puts error constructors of the engine's where the host's were. They make the errors with the host's, and note the guest's
 * stack while it is there; the host's own traces are off, and its `Error`, which could turn them on, is out of reach.
 *
 * https://tc39.es/ecma262/#sec-error-objects
 *
 * @returns what guests see of stack traces
 */
export function installErrors(hostRealm: HostRealm, agent: Agent, current: () => Realm): GuestStacks {
  const { globals, kit } = hostRealm;
  const global = globals as Record<string, GuestFunction | undefined>;
  const replace = (name: string): GuestFunction => {
    const native = global[name]!;
    const constructor: GuestFunction = kit.makeConstructor(name, native.length, native.prototype as object, (newTarget, args) => {
      const error = kit.Reflect.construct(native, args, (newTarget ?? constructor) as GuestFunction) as object;
      agent.guestErrors.note(error, current());
      return error;
    });
    kit.defineMethod(native.prototype as object, 'constructor', constructor, false);
    kit.defineMethod(globals, name, constructor, false);
    return constructor;
  };
  const nativeError = global.Error!;
  const errorConstructor = replace('Error');
  for (const name of nativeErrors) {
    if (typeof global[name] === 'function') kit.Reflect.setPrototypeOf(replace(name), errorConstructor);
  }
  const stacks = new GuestStacks(kit, agent.stackTraces, errorConstructor);
  addMembers(hostRealm, nativeError, stacks);
  addStack(hostRealm, nativeError.prototype as object, stacks);
  kit.Reflect.set(nativeError, 'stackTraceLimit', 0);
  return stacks;
}

/** The host's own properties of %Error%, with what is about stack traces replaced, and https://tc39.es/ecma262/#sec-error.iserror */
function addMembers({ kit }: HostRealm, nativeError: GuestFunction, stacks: GuestStacks): void {
  const { defineProperty, getOwnPropertyDescriptor, ownKeys } = kit.Reflect;
  const { errorConstructor } = stacks;
  const captureStackTrace = kit.makeBuiltin('captureStackTrace', 2, (_this, [object, above]) => { stacks.capture(object, above); });
  for (const key of ownKeys(nativeError)) {
    if (key === 'captureStackTrace') kit.defineMethod(errorConstructor, key, captureStackTrace, false);
    else if (key === 'stackTraceLimit') kit.createDataProperty(errorConstructor, key, STACK_TRACE_LIMIT);
    else if (getOwnPropertyDescriptor(errorConstructor, key) === undefined) {
      defineProperty(errorConstructor, key, getOwnPropertyDescriptor(nativeError, key)!);
    }
  }
  if (getOwnPropertyDescriptor(errorConstructor, 'isError') !== undefined) return;
  kit.defineMethod(errorConstructor, 'isError', kit.makeBuiltin('isError', 1, (_this, [value]) => isNativeError(value)), false);
}

/** The accessor `Error.prototype.stack`. */
function addStack({ kit }: HostRealm, prototype: object, stacks: GuestStacks): void {
  kit.defineGetter(prototype, 'stack', kit.makeBuiltin('get stack', 0, (thisValue) => stacks.getStack(thisValue)), false);
  kit.defineSetter(prototype, 'stack', kit.makeBuiltin('set stack', 1, (thisValue, [value]) => { stacks.setStack(thisValue, value, prototype); }), false);
}
