/** Failures that are not the guest's: an engine bug, a host that breaks its contract, an end forced from outside. */

/** Something is wrong in the engine itself, or in how it is used; `code` is stable. */
export class EngineError extends Error {
  override readonly name: string = 'EngineError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
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

/**
 * Whether a host exception is a failure of the engine rather than a guest's throw. Guest values come from realms of their
 * own, so every Error of the engine's realm (a TypeError from a bug, say) belongs to the engine.
 */
export function isEngineFailure(thrown: unknown): boolean {
  return thrown instanceof Error;
}
