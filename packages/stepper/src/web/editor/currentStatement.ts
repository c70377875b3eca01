import { StateEffect, StateField, type Range, type Text } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** A stretch of source text: lines and columns count from 1, in UTF-16 code units; the end is the place after it. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Shows the statement that runs, or none. */
export const showStatement = StateEffect.define<Stretch | undefined>();

const lineMark = Decoration.line({ class: 'cm-current-line' });
const statementMark = Decoration.mark({ class: 'cm-current-statement' });

/** The statement that runs, marked. */
export const currentStatement = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, state }) {
    const shown = effects.find((effect) => effect.is(showStatement));
    if (shown === undefined) return marks.map(changes);
    return shown.value === undefined ? Decoration.none : marksFor(state.doc, shown.value);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marksFor(doc: Text, { line, column, endLine, endColumn }: Stretch): DecorationSet {
  // The text may have been edited since it ran.
  if (line > doc.lines || endLine > doc.lines) return Decoration.none;
  const start = doc.line(line);
  const from = Math.min(start.from + column - 1, start.to);
  const last = doc.line(endLine);
  const to = Math.min(last.from + endColumn - 1, last.to);
  const marks: Range<Decoration>[] = [lineMark.range(start.from)];
  if (to > from) marks.push(statementMark.range(from, to));
  return Decoration.set(marks, true);
}
