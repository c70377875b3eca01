/** Failures that are not the guest's: an engine bug, a host that breaks its contract, an end forced from outside. */
import { isNativeError } from 'node:util/types';

const hasInstance = Function.prototype[Symbol.hasInstance];

/** Something is wrong in the engine itself, or in how it is used; `code` is stable. */
export class EngineError extends Error {
  override readonly name: string = 'EngineError';
  readonly code: string;
  readonly #isEngineError = true;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Asked of whatever a guest throws, a Proxy too: looking at its prototype chain would run the guest's traps. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return typeof thrown === 'object' && thrown !== null && #isEngineError in thrown && hasInstance.call(this, thrown);
  }
}

/** An assertion of the specification does not hold, or a completion that cannot be abrupt was: always an engine bug. */
export class AssertionFailed extends EngineError {
  override readonly name = 'AssertionFailed';

  constructor(message: string, options?: ErrorOptions) {
    super('assertion-failed', message, options);
  }
}

/** A host hook breaks the requirements of its clause. */
export class EngineHostError extends EngineError {
  override readonly name = 'EngineHostError';
}

/** The run has used up its budget or its time, or was stopped from outside. No guest code can catch it. */
export class ModrecTermination extends EngineError {
  override readonly name = 'ModrecTermination';
}

/** A mark on errors of the engine's realm, as a private field would be one if every object took fields. */
const admitted = new WeakSet<Error>();

/** Makes an error of the engine's realm a guest's: it was thrown where guests share that realm, or are to see what host functions throw. */
export function admitAsGuestError(error: Error): void {
  admitted.add(error);
}

/**
 * Whether a host exception is a failure of the engine rather than a guest's throw. What the engine throws for itself is an
 * EngineError. Beyond that, guest values come from realms of their own, so every Error of the engine's realm (a TypeError from a bug,
 * say) belongs to the engine, unless it has come through a realm that admits such errors (`Realm.admitsHostErrors`).
 */
export function isEngineFailure(thrown: unknown): boolean {
  return isHostError(thrown) && (thrown instanceof EngineError || !admitted.has(thrown));
}

/** Whether it is an Error of the engine's realm. A Proxy, whose traps would notice the question, is none. */
export function isHostError(thrown: unknown): thrown is Error {
  return isNativeError(thrown) && thrown instanceof Error;
}
