import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { breakpointGutter, showBreakpoints } from './breakpointGutter';
import { currentStatement, showStatement, type Stretch } from './currentStatement';
import { highlighting } from './highlighting';

export interface EditorEvents {
  onEdit(name: string, text: string): void;
  onBreakpoint(name: string, line: number): void;
}

/** The editor of the page: one view, and a state for each file, so that every file keeps its own history, selection and place. */
export class SourceEditor {
  readonly #view: EditorView;
  readonly #events: EditorEvents;
  readonly #states = new Map<string, EditorState>();
  #file = '';

  constructor(parent: HTMLElement, events: EditorEvents) {
    this.#events = events;
    this.#view = new EditorView({ parent });
  }

  /** Shows a file; another text than the one in the editor replaces it. */
  open(name: string, text: string): void {
    if (name !== this.#file) {
      if (this.#file !== '') this.#states.set(this.#file, this.#view.state);
      this.#file = name;
      this.#view.setState(this.#states.get(name) ?? this.#newState(name, text));
    }
    if (this.#view.state.doc.toString() !== text) this.#view.setState(this.#newState(name, text));
  }

  /** Forgets what it knows of all files: another project is opened. */
  forget(): void {
    this.#states.clear();
    this.#file = '';
  }

  /** Marks the statement that runs; the text moves only if the statement is out of sight. */
  mark(stretch: Stretch | undefined): void {
    this.#view.dispatch({ effects: showStatement.of(stretch) });
    if (stretch !== undefined) this.#reveal(stretch.line);
  }

  markBreakpoints(lines: readonly number[]): void {
    this.#view.dispatch({ effects: showBreakpoints.of(lines) });
  }

  destroy(): void {
    this.#view.destroy();
  }

  #reveal(number: number): void {
    const { doc } = this.#view.state;
    if (number > doc.lines) return;
    const { scrollDOM } = this.#view;
    const { top, bottom } = this.#view.lineBlockAt(doc.line(number).from);
    // Of the editor alone: the page itself never moves.
    if (top < scrollDOM.scrollTop) scrollDOM.scrollTop = top;
    else if (bottom > scrollDOM.scrollTop + scrollDOM.clientHeight) scrollDOM.scrollTop = bottom - scrollDOM.clientHeight;
  }

  #newState(name: string, text: string): EditorState {
    return EditorState.create({ doc: text, extensions: [this.#extensions(name)] });
  }

  #extensions(name: string): Extension {
    return [
      breakpointGutter((line) => this.#events.onBreakpoint(name, line)),
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      highlighting,
      currentStatement,
      // Tab leaves the editor, as everywhere on the page.
      keymap.of([...defaultKeymap, ...historyKeymap]),
      name.endsWith('.json') ? json() : javascript(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': `Source text of ${name}` }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) this.#events.onEdit(name, state.doc.toString());
      }),
    ];
  }
}
