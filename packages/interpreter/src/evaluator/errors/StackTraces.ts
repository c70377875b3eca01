import type { ContextStack } from '../ContextStack';
import { GuestFrame } from './GuestFrame';
import { SourceLines } from './SourceLines';

/** How many frames are kept for whoever asks the engine, whatever the guest's own limit is. */
const KEPT_FRAMES = 10;

/** Where an error was made, or first seen. */
export interface StackTrace {
  /** Innermost first. */
  readonly frames: readonly GuestFrame[];
  /** How many of the frames the guest asked for. */
  readonly limit: number;
  /** What the guest sees as `stack`, once it has been asked for. */
  formatted?: { readonly stack: unknown };
}

/** The stack traces of an agent: which frames each error was made in. Holds guest frames alone, since no others are on the stack. */
export class StackTraces {
  private readonly traces = new WeakMap<object, StackTrace>();
  readonly lines = new SourceLines();

  constructor(private readonly stack: ContextStack) {}

  of(error: object): StackTrace | undefined {
    return this.traces.get(error);
  }

  /**
   * Remembers the guest stack as it is now.
   *
   * @param limit how many frames `stack` is to show
   * @param above leaves out the calls down to the topmost one of this function; all of them when it is not being called
   */
  capture(error: object, limit: number, above?: object): StackTrace {
    const frames: GuestFrame[] = [];
    const { frames: contexts, positions } = this.stack;
    const most = Math.max(limit, KEPT_FRAMES);
    for (let i = this.topmost(above); i >= 0 && frames.length < most; i--) {
      // The context in which a caller outside runs something of the engine has no source.
      if (contexts[i]!.source !== '') frames.push(new GuestFrame(contexts[i]!, positions[i]!, this.lines));
    }
    const trace = { frames, limit };
    this.traces.set(error, trace);
    return trace;
  }

  /** Where the running context stands. */
  get here(): GuestFrame | undefined {
    const { depth, frames, positions } = this.stack;
    return depth === 0 ? undefined : new GuestFrame(frames[depth - 1]!, positions[depth - 1]!, this.lines);
  }

  private topmost(above: object | undefined): number {
    const { depth, frames } = this.stack;
    if (above === undefined) return depth - 1;
    for (let i = depth - 1; i >= 0; i--) if (frames[i]!.func === above) return i - 1;
    return -1;
  }
}
