import type { ContextStack } from '../ContextStack';
import type { GuestFrame } from './GuestFrame';
import type { StackTraces } from './StackTraces';

/** An exception on its way out. */
interface Thrown {
  readonly error: unknown;
  readonly place: GuestFrame | undefined;
  /** How deep the context is that it has left last, and where that context stood. */
  depth: number;
  position: number | undefined;
}

/**
 * Where the exception that is under way was thrown, which is not always where its error was made. It leaves one context after the
 * other, some of them twice (a `finally` block lets it go on); one that leaves a context from another place than before, or a deeper
 * one, has been thrown anew.
 */
export class ThrowPlaces {
  private thrown: Thrown | undefined;

  constructor(
    private readonly stack: ContextStack,
    private readonly traces: StackTraces,
  ) {}

  leaving(error: unknown): void {
    const { depth, positions } = this.stack;
    const position = positions[depth - 1];
    const { thrown } = this;
    if (thrown !== undefined && thrown.error === error && (depth < thrown.depth || (depth === thrown.depth && position === thrown.position))) {
      thrown.depth = depth;
      thrown.position = position;
    } else {
      this.thrown = { error, place: this.traces.here, depth, position };
    }
  }

  /** The place of an error that has just left all guest code; asked for once. */
  take(error: unknown): GuestFrame | undefined {
    const { thrown } = this;
    this.thrown = undefined;
    return thrown !== undefined && thrown.error === error ? thrown.place : undefined;
  }
}
