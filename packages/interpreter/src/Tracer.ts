import type { CompletionRecord } from './completion';
import type { ModuleRecord } from './records/ModuleRecord';

/** Receives a run of the algorithms: frames open and close in a strict nesting, steps belong to the innermost frame. */
export interface Tracer {
  /** An operation, an Abstract Closure or a host hook starts; `part` numbers the group of productions of a syntax-directed operation. */
  enter(name: string, args: readonly unknown[], part?: number): void;
  /** The step that runs next in the innermost frame: its path and what it does. */
  step(text: string): void;
  /** The innermost frame ends. A throw completion also stands for a failure of the engine that passes through. */
  leave(completion: CompletionRecord<unknown>): void;
  /** A statement of a guest is about to run. Code is compiled to tell so only where a tracer has this. */
  statement?(statement: TracedStatement): void;
  /** The code of a module with top-level await stops at an `await`. */
  suspended?(module: ModuleRecord): void;
  /** It goes on. */
  resumed?(module: ModuleRecord): void;
}

/** A statement, the same object whenever it runs. */
export interface TracedStatement {
  /** The id of the module or script. */
  readonly source: string;
  readonly sourceText: string;
  /** The statement's node type. */
  readonly type: string;
  /** Where it stands in the source text: offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}
