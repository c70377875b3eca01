import type { CompletionRecord } from './completion';

/** Receives a run of the algorithms: frames open and close in a strict nesting, steps belong to the innermost frame. */
export interface Tracer {
  /** An operation, an Abstract Closure or a host hook starts. */
  enter(name: string, args: readonly unknown[]): void;
  /** The step that runs next in the innermost frame: its path and what it does. */
  step(text: string): void;
  /** The innermost frame ends. A throw completion also stands for a failure of the engine that passes through. */
  leave(completion: CompletionRecord<unknown>): void;
}
