import { isNativeError } from 'node:util/types';
import { EngineError } from '../../engineFailures';
import type { Realm } from '../../realm/Realm';
import { ReturnSignal } from '../suspension/Activation';
import type { GuestFrame } from './GuestFrame';
import { guestErrorType } from './hostErrors';
import type { StackTraces } from './StackTraces';

/**
 * What happens to exceptions on their way through guest code: errors that the host raises in the engine's name become the guest
 * realm's, and guest errors get a stack trace that shows guest frames alone.
 */
export class GuestErrors {
  private readonly failures = new WeakSet<Error>();

  constructor(private readonly stackTraces: StackTraces) {}

  /** The exception that leaves guest code, or that a guest's `catch` may see. Failures of the engine pass unchanged. */
  leaving(error: unknown, realm: Realm): unknown {
    if (error instanceof Error) return this.fromHost(error, realm);
    if (typeof error === 'object' && error !== null && !(error instanceof ReturnSignal)) this.note(error, realm);
    return error;
  }

  /** Whether a guest's `catch` may see the exception. */
  catchable(error: unknown): boolean {
    return !(error instanceof Error) && !(error instanceof ReturnSignal);
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
    // The host gives errors a property of their own, where the standard has the accessor of Error.prototype.
    if (isNativeError(error)) realm.kit.Reflect.deleteProperty(error, 'stack');
  }

  private fromHost(error: Error, realm: Realm): unknown {
    const type = error instanceof EngineError ? undefined : guestErrorType(error);
    if (type !== undefined) return realm.newError(type, error.message);
    this.failures.add(error);
    return error;
  }
}
