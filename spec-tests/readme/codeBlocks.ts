/** A fenced block of a Markdown page. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** Its first line in the page, for messages. */
  readonly line: number;
}

/** The fenced blocks of a page, in order. @throws Error when the last one is never closed */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(?<language>\S*)/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = { language: fence.groups?.['language'] ?? '', line: index + 2, lines: [] };
    else {
      blocks.push({ language: open.language, line: open.line, text: open.lines.map((each) => `${each}\n`).join('') });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`The block of line ${open.line} is never closed`);
  return blocks;
}
