import { isNativeError } from 'node:util/types';
import { admitAsGuestError, EngineError, isEngineFailure, isHostError } from '../../engineFailures';
import type { Realm } from '../../realm/Realm';
import { ReturnSignal } from '../suspension/Activation';
import type { GuestFrame } from './GuestFrame';
import { guestErrorType } from './hostErrors';
import type { StackTraces } from './StackTraces';
import type { ThrowPlaces } from './ThrowPlaces';

/**
 * What happens to exceptions on their way through guest code: errors that the host raises in the engine's name become the guest
 * realm's, and guest errors get a stack trace that shows guest frames alone.
 */
export class GuestErrors {
  private readonly failures = new WeakSet<Error>();

  /** Follows where errors are thrown, for hosts that show it. */
  throwPlaces: ThrowPlaces | undefined = undefined;

  constructor(private readonly stackTraces: StackTraces) {}

  /** Runs an operation of the host on guest values, whose exceptions leave it as those of guest code do. */
  guarded<T>(realm: Realm, operation: () => T): T {
    try {
      return operation();
    } catch (error) {
      throw this.leaving(error, realm);
    }
  }

  /** The exception that leaves guest code, or that a guest's `catch` may see. Failures of the engine pass unchanged. */
  leaving(error: unknown, realm: Realm): unknown {
    const left = this.left(error, realm);
    this.throwPlaces?.leaving(left);
    return left;
  }

  private left(error: unknown, realm: Realm): unknown {
    if (isHostError(error)) return this.fromHost(error, realm);
    if (typeof error === 'object' && error !== null && !(error instanceof ReturnSignal)) this.note(error, realm);
    return error;
  }

  /** Whether a guest's `catch` may see the exception. */
  catchable(error: unknown): boolean {
    return !(error instanceof ReturnSignal) && !isEngineFailure(error);
  }

  /** Whether the error has passed through guest code before, as a failure of the engine. */
  isFailure(error: Error): boolean {
    return this.failures.has(error);
  }

  /** Where the error was made, or first seen, innermost frame first. */
  framesOf(error: object): readonly GuestFrame[] {
    return this.stackTraces.of(error)?.frames ?? [];
  }

  /** Remembers the guest stack of an error that has none yet, and shows it in the error's `stack`. */
  note(error: object, realm: Realm): void {
    if (this.stackTraces.of(error) !== undefined) return;
    this.stackTraces.capture(error, realm.stacks.limit);
    if (isNativeError(error)) realm.stacks.noted(error);
  }

  private fromHost(error: Error, realm: Realm): unknown {
    if (!isEngineFailure(error)) return error;
    if (!(error instanceof EngineError)) {
      // Where the realm is the engine's own, such an error is of the right realm as it is.
      const type = realm.isEnginesOwn ? undefined : guestErrorType(error);
      if (type !== undefined) return realm.newError(type, error.message);
      if (realm.admitsHostErrors) return this.admitted(error, realm);
    }
    this.failures.add(error);
    return error;
  }

  private admitted(error: Error, realm: Realm): Error {
    admitAsGuestError(error);
    this.note(error, realm);
    return error;
  }
}
