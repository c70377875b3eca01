import type { Realm } from '../realm/Realm';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ScriptRecord } from '../records/ScriptRecord';

/** What an execution context says of the code that runs in it: a function's record, or an ExecutionContext. */
export interface Frame {
  readonly ScriptOrModule: ScriptRecord | ModuleRecord | null;
  readonly Realm: Realm;
  readonly functionName: string;
  /** What the code's source text is called: the id of its module or script. */
  readonly source: string;
  readonly sourceText: string;
  /** The function object that runs; absent for code outside functions. */
  readonly func?: object;
}

/**
 * The execution context stack. A call pushes its function's own record, so that it allocates nothing; the position of the
 * call under way in each frame stands beside it.
 */
export class ContextStack {
  depth = 0;
  readonly frames: Frame[] = [];
  /** Offset in its source text of what each frame is doing: the call that it has made last. */
  readonly positions: number[] = [];

  /** @returns the depth to restore when the context is left */
  push(frame: Frame): number {
    const { depth } = this;
    this.frames[depth] = frame;
    this.positions[depth] = -1;
    this.depth = depth + 1;
    return depth;
  }

  pop(): void {
    this.depth--;
  }

  get top(): Frame | undefined {
    return this.frames[this.depth - 1];
  }

  /** Notes where the running context stands, for stack traces. */
  at(position: number): void {
    this.positions[this.depth - 1] = position;
  }
}
