/** A place in a source text, counted from 1; columns are in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) continue;
    // LF, CR, and the two line terminators of Unicode.
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) starts.push(i + 1);
  }
  return starts;
}

/** The line and column of an offset. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
