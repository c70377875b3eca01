import { isPromise } from 'node:util/types';
import { EngineError, isHostError } from '../engineFailures';
import { guestErrorType } from '../evaluator/errors/hostErrors';
import type { Realm } from './Realm';
import type { ErrorType, GuestFunction } from './RealmKit';

const errorTypes: readonly string[] = ['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError'] satisfies ErrorType[];

/**
 * What a guest gets for a value of the host's. A function becomes a built-in of the guest's realm that calls it, so that
 *
 * - a guest can catch what it throws: an Error of the host's as a new error of the realm with its name and message (the host's
 *   own is then the `cause` of its details), any other value as it is;
 * - a promise of the host's that it returns becomes one of the realm, which rejects by the same rule;
 * - the host's `Function` is not within reach as its `constructor`.
 *
 * All else is handed over as it is, classes too: what hangs on such an object is the host's to answer for.
 */
export function forGuest(realm: Realm, name: string, value: unknown): unknown {
  if (typeof value !== 'function' || isClass(value)) return value;
  const func = value as GuestFunction;
  return realm.kit.makeBuiltin(name, func.length, (thisValue, args) => {
    let result: unknown;
    try {
      result = Reflect.apply(func, thisValue, args);
    } catch (thrown) {
      throw forGuestCatch(realm, name, thrown);
    }
    return result instanceof Promise && isPromise(result) ? guestPromise(realm, name, result) : result;
  });
}

/** Only constructors that cannot mean anything else have a `prototype` that stays. */
function isClass(func: object): boolean {
  return Object.getOwnPropertyDescriptor(func, 'prototype')?.writable === false;
}

/** What a guest's `catch` sees of something that a function of the host threw. Failures of the engine stay what they are. */
function forGuestCatch(realm: Realm, name: string, thrown: unknown): unknown {
  const { Agent: agent } = realm;
  if (!isHostError(thrown) || thrown instanceof EngineError || agent.guestErrors.isFailure(thrown)) return thrown;
  // The stack is used up, say: that is the guest's own doing, and known as such on the way out.
  if (guestErrorType(thrown) !== undefined) return thrown;
  const { name: type, message } = thrown;
  const error = realm.newError(errorTypes.includes(type) ? (type as ErrorType) : 'Error', message);
  agent.errorDetails.set(error, { code: 'host-function-threw', message: `The function '${name}' of the host failed: ${message}`, modules: [], cause: thrown });
  return error;
}

function guestPromise(realm: Realm, name: string, promise: Promise<unknown>): Promise<unknown> {
  const capability = realm.kit.newPromiseCapability();
  promise.then(capability.Resolve, (reason: unknown) => { capability.Reject(forGuestCatch(realm, name, reason)); });
  return capability.Promise;
}
