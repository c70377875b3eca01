import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import { gutter, GutterMarker, type EditorView } from '@codemirror/view';

/** The lines with a breakpoint. */
export const showBreakpoints = StateEffect.define<readonly number[]>();

class Dot extends GutterMarker {
  override toDOM(): Node {
    const dot = document.createElement('span');
    dot.className = 'cm-breakpoint';
    dot.title = 'Breakpoint: press to remove it';
    return dot;
  }
}

const dot = new Dot();

const breakpointLines = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(marks, { changes, effects, state }) {
    const shown = effects.find((effect) => effect.is(showBreakpoints));
    if (shown === undefined) return marks.map(changes);
    const lines = shown.value.filter((line) => line <= state.doc.lines).sort((a, b) => a - b);
    return RangeSet.of(lines.map((line) => dot.range(state.doc.line(line).from)));
  },
});

/** A gutter in which a press sets and removes breakpoints. */
export function breakpointGutter(toggle: (line: number) => void) {
  return [
    breakpointLines,
    gutter({
      class: 'cm-breakpoints',
      renderEmptyElements: true,
      markers: (view) => view.state.field(breakpointLines),
      initialSpacer: () => dot,
      domEventHandlers: {
        mousedown(view: EditorView, block) {
          toggle(view.state.doc.lineAt(block.from).number);
          return true;
        },
      },
    }),
  ];
}
