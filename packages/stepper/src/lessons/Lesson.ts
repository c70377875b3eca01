/** A stop of a guided tour. */
export interface Caption {
  /**
   * The moment that the text is about: the first one after the caption before. Written as a breakpoint; besides there are `start`, `end`,
   * `console` (the next output), `loads a.js` (the host is asked for it) and `loaded a.js`.
   */
  readonly at: string;
  readonly text: string;
}

/** A small module graph with a guided tour through what the algorithms do with it. */
export interface Lesson {
  /** In kebab case; stands in links, so it stays. */
  readonly id: string;
  readonly title: string;
  /** What one knows afterwards, in one sentence. */
  readonly summary: string;
  readonly entry: string;
  /** Source texts by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** Proposals that the run needs, by the names that `modrec --proposals` has for them. */
  readonly proposals?: readonly string[];
  /** Ids in the order in which loads and timers settle; those not named follow as they came. */
  readonly order?: readonly string[];
  readonly captions: readonly Caption[];
}

/** Source text as it stands in a lesson, without the indentation of the lesson's own file. */
export function source(text: TemplateStringsArray, ...insertions: readonly string[]): string {
  const lines = String.raw(text, ...insertions).replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
