import type { Frame } from '../ContextStack';
import { lineStarts, placeAt, type Place } from './lines';

/** Where a source text begins in something larger, as its hosts say. */
export interface SourceOffset {
  readonly sourceText: string;
  readonly line: number;
  readonly column: number;
  /** The line of the text, from 1, on which the column counts; the first one when absent. */
  readonly columnOn?: number | undefined;
}

const MAX_TEXTS = 64;

/** Lines and columns in source texts, each of which is searched for line terminators once. */
export class SourceLines {
  private readonly offsets = new WeakMap<object, SourceOffset>();
  private readonly starts = new Map<string, readonly number[]>();

  /** Moves the places in the text of a script or module, as they are shown, by an offset. */
  shift(scriptOrModule: object, offset: SourceOffset): void {
    this.offsets.set(scriptOrModule, offset);
  }

  offsetOf({ ScriptOrModule, sourceText }: Frame): SourceOffset | undefined {
    const offset = ScriptOrModule === null ? undefined : this.offsets.get(ScriptOrModule);
    // Texts of evals have places of their own.
    return offset !== undefined && offset.sourceText === sourceText ? offset : undefined;
  }

  placeIn(sourceText: string, offset: number): Place {
    let starts = this.starts.get(sourceText);
    if (starts === undefined) {
      // Texts of evals come and go; what is dropped here is soon found again.
      if (this.starts.size >= MAX_TEXTS) this.starts.clear();
      this.starts.set(sourceText, (starts = lineStarts(sourceText)));
    }
    return placeAt(starts, offset);
  }
}
