/** An answer, and the reasons for it. */
export interface Answer {
  readonly text: string;
  /** The index of the event that shows it. */
  readonly at?: number;
  readonly because: readonly Answer[];
}

export function answer(text: string, at?: number, because: readonly Answer[] = []): Answer {
  return { text, ...(at !== undefined && { at }), because };
}

/** The answer as indented lines. */
export function showAnswer({ text, at, because }: Answer, indent = ''): string {
  const line = `${indent}${text}${at === undefined ? '' : ` [${at}]`}`;
  return [line, ...because.map((reason) => showAnswer(reason, `${indent}  `))].join('\n');
}
