import { firstCells, printable, widthOf } from './cells';
import { span, type Line, type Span } from './Line';

/**
 * The line at exactly the width: cut with a sign, or filled with blanks. All that comes to the screen comes through here, and leaves
 * its control characters.
 */
export function fit(spans: Line, width: number): Line {
  const clean = spans.map(({ text, styles }) => ({ text: printable(text), styles }));
  const total = clean.reduce((sum, { text }) => sum + widthOf(text), 0);
  if (total <= width) return [...clean, span(' '.repeat(width - total))];
  if (width <= 0) return [];
  const kept: Span[] = [];
  let left = width - 1;
  for (const { text, styles } of clean) {
    const head = firstCells(text, left);
    kept.push({ text: head, styles });
    left -= widthOf(head);
    if (head.length < text.length) break;
  }
  return [...kept, span('…', 'dim'), span(' '.repeat(left))];
}

/** The lines as a block of exactly that size. */
export function block(lines: readonly Line[], width: number, height: number): Line[] {
  return Array.from({ length: height }, (_, row) => fit(lines[row] ?? [], width));
}

/** Where a window of the height begins that shows the row, and as much before as after it. */
export function windowStart(row: number, height: number, total: number): number {
  return Math.max(0, Math.min(row - Math.floor((height - 1) / 2), total - height));
}

/** Two texts, one at each edge; the first one gives way. */
export function justified(left: Line, right: Line, width: number): Line {
  const needed = right.reduce((sum, { text }) => sum + widthOf(printable(text)), 0);
  return needed >= width ? fit(right, width) : [...fit(left, width - needed - 1), span(' '), ...right];
}
