import stringWidth from 'string-width';

const tabStop = 4;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const plain = /^[\x20-\x7e]*$/;
/** Control characters, and those that turn the direction of writing: what a terminal would obey and not show. */
// eslint-disable-next-line no-control-regex
const commands = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** How many cells of a terminal the text takes. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

/** The text as it is safe to write: control characters as pictures of themselves. */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(commands, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** Tabs as the blanks that lead to the next stop. */
export function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  const [first, ...rest] = text.split('\t');
  return rest.reduce((before, part) => before + ' '.repeat(tabStop - (widthOf(before) % tabStop)) + part, first!);
}

/** The beginning of the text, as far as the cells reach; a wide character that would stick out is left out. */
export function firstCells(text: string, cells: number): string {
  if (plain.test(text)) return text.slice(0, Math.max(0, cells));
  let taken = '';
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += widthOf(segment);
    if (width > cells) break;
    taken += segment;
  }
  return taken;
}

/** The text cut at the width, with a sign that there was more. */
export function shorten(text: string, cells: number): string {
  return widthOf(text) <= cells ? text : `${firstCells(text, cells - 1)}…`;
}

/** The text with what the cells before `from` hold left out. */
export function withoutFirstCells(text: string, from: number): string {
  return from <= 0 ? text : text.slice(firstCells(text, from).length);
}

/** The text on as many lines as it needs, broken at blanks where there are any. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (widthOf(rest) > cells && cells > 0) {
    const head = firstCells(rest, cells);
    const blank = head.lastIndexOf(' ');
    const cut = rest[head.length] === ' ' ? head.length : blank > cells / 3 ? blank : Math.max(head.length, 1);
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}
