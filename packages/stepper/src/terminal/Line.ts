/** How a piece of a line looks where there are colours; without them its text must say the same. */
export type Style = 'bold' | 'dim' | 'inverse' | 'underline' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

export interface Span {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** A line of the screen, or of a pane. */
export type Line = readonly Span[];

export function span(text: string, ...styles: readonly Style[]): Span {
  return { text, styles };
}

/** A line of one look. */
export function line(text: string, ...styles: readonly Style[]): Line {
  return [span(text, ...styles)];
}

/** The line's text, for tests and for readers of plain text. */
export function textOf(spans: Line): string {
  return spans.map(({ text }) => text).join('');
}
