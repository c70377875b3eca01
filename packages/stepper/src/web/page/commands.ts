import type { Lesson } from '../../lessons/Lesson';
import type { PanelName, PlaceName, Theme } from '../store/State';

export type StepKind = 'in' | 'over' | 'out' | 'statement' | 'phase' | 'breakpoint' | 'tour';
export type Direction = 'forwards' | 'backwards';
export type ExportKind = 'trace' | 'svg' | 'mermaid' | 'dot' | 'markdown';

/** All that a reader can do on the page. */
export interface Commands {
  run(): void;
  cancel(): void;
  /** Records the run once more, with another load or timer settling at the turn that comes next. */
  settleNext(id: string): void;
  go(to: number): void;
  step(kind: StepKind, direction: Direction): void;
  /** To the next moment that a breakpoint's text fits, without setting one. */
  find(text: string, direction: Direction): void;
  /** To the next moment whose event, written out, contains the text. */
  search(text: string, direction: Direction): void;
  toggleLineBreakpoint(file: string, line: number): void;
  addBreakpoint(text: string): void;
  removeBreakpoint(text: string): void;
  compareWith(moment: number | undefined): void;
  chooseLesson(lesson: Lesson): void;
  openFile(name: string): void;
  addFile(): void;
  renameFile(from: string, to: string): void;
  removeFile(name: string): void;
  editFile(name: string, text: string): void;
  chooseEntry(name: string): void;
  toggleProposal(name: string): void;
  openPanel(panel: PanelName): void;
  openPlace(place: PlaceName): void;
  toggleGallery(open: boolean): void;
  chooseTheme(theme: Theme): void;
  share(): void;
  exportAs(kind: ExportKind): void;
  /** Opens a log that `modrec trace` has written, or a file that scripts/spec-text.mjs has made. */
  bring(file: File): void;
}
