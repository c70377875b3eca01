import { lineStarts, placeAt, type Place } from './lines';

const MAX_TEXTS = 64;

/** Lines and columns in source texts, each of which is searched for line terminators once. */
export class SourceLines {
  private readonly starts = new Map<string, readonly number[]>();

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
