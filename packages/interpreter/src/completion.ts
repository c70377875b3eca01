import { AssertionFailed, isEngineFailure } from './engineFailures';

/** No value has this type: it marks results that a guest throw may have replaced, until `Q` or `X` takes the mark away. */
export declare class Thrown {
  private readonly neverAValue: never;
}

/** The result of an operation that may throw: a throw travels as a host exception. */
export type ThrowCompletionOr<T> = T | Thrown;

/** https://tc39.es/ecma262/#sec-throwcompletion */
export class ThrowCompletion {
  readonly Type = 'throw';
  readonly Value: unknown;
  readonly #isCompletion = true;

  constructor(value: unknown) {
    this.Value = value;
  }

  /** Asked of values of guests, too: looking at the prototype chain of a Proxy would run the guest's traps. */
  static [Symbol.hasInstance](value: unknown): value is ThrowCompletion {
    return typeof value === 'object' && value !== null && #isCompletion in value;
  }
}

/** https://tc39.es/ecma262/#sec-normalcompletion */
export class NormalCompletion<T> {
  readonly Type = 'normal';
  readonly Value: T;
  readonly #isCompletion = true;

  constructor(value: T) {
    this.Value = value;
  }

  /** As for throw completions. */
  static [Symbol.hasInstance](value: unknown): value is NormalCompletion<unknown> {
    return typeof value === 'object' && value !== null && #isCompletion in value;
  }
}

/** https://tc39.es/ecma262/#sec-completion-record-specification-type, in the two types that leave an operation */
export type CompletionRecord<T> = NormalCompletion<T> | ThrowCompletion;

/**
 * The standard's `?`. The result of a call passes through, since a throw has already left the frame as a host exception; a
 * Completion Record is unwrapped, its throw thrown.
 */
export function Q(value: ThrowCompletion): never;
export function Q<T>(value: CompletionRecord<T>): T;
export function Q<T>(value: ThrowCompletionOr<T>): T;
export function Q(value: unknown): unknown {
  if (value instanceof ThrowCompletion) throw value.Value;
  if (value instanceof NormalCompletion) return value.Value;
  return value;
}

/** The standard's `!`: an abrupt completion here is a bug of the engine. */
export function X<T>(call: () => ThrowCompletionOr<T>): T {
  try {
    return call() as T;
  } catch (error) {
    if (isEngineFailure(error)) throw error;
    throw new AssertionFailed('A completion that cannot be abrupt was a throw completion', { cause: error });
  }
}

/** The standard's Completion(…): the one place where a guest throw becomes a record. Failures of the engine pass. */
export function Completion<T>(call: () => ThrowCompletionOr<T>): CompletionRecord<T> {
  try {
    return new NormalCompletion(call() as T);
  } catch (error) {
    if (isEngineFailure(error)) throw error;
    return new ThrowCompletion(error);
  }
}

/** An assertion of the standard. */
export function Assert(condition: boolean, message = 'An assertion of the specification does not hold'): asserts condition {
  if (!condition) throw new AssertionFailed(message);
}

