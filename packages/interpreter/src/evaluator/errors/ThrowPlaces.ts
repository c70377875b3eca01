import type { ContextStack } from '../ContextStack';
import type { GuestFrame } from './GuestFrame';
import type { StackTraces } from './StackTraces';

/**
 * Where the exception that is under way was thrown, which is not always where its error was made. It leaves one context after the
 * other; one that leaves from no lower than the last did has been thrown anew.
 */
export class ThrowPlaces {
  private thrown: { readonly error: unknown; readonly place: GuestFrame | undefined; depth: number } | undefined;

  constructor(
    private readonly stack: ContextStack,
    private readonly traces: StackTraces,
  ) {}

  leaving(error: unknown): void {
    const { depth } = this.stack;
    const { thrown } = this;
    if (thrown !== undefined && thrown.error === error && depth < thrown.depth) thrown.depth = depth;
    else this.thrown = { error, place: this.traces.here, depth };
  }

  /** The place of an error that has just left all guest code; asked for once. */
  take(error: unknown): GuestFrame | undefined {
    const { thrown } = this;
    this.thrown = undefined;
    return thrown !== undefined && thrown.error === error ? thrown.place : undefined;
  }
}
