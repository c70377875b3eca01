import type { Lesson } from '../../lessons/Lesson';
import type { TourStop } from '../../lessons/tourStops';
import type { Recording } from '../../moments/Recording';
import type { Navigation } from '../../navigation/Navigation';
import type { Drawing } from '../graph/layout';
import type { SpecText } from '../page/specText';
import type { Outcome } from '../worker/messages';
import type { Turn } from '../worker/Turns';

/** The module graph in the editor. */
export interface Project {
  /** Source texts by file name, in the order of the tabs. */
  readonly files: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly proposals: readonly string[];
  /** The ids of loads and timers in the order in which they are to settle; those not named follow by themselves. */
  readonly order: readonly string[];
}

/** A run that is recorded; a log from elsewhere has no turns and no outcome. */
export interface Run {
  readonly recording: Recording;
  readonly navigation: Navigation;
  /** Where the modules stand in the drawing, from the first moment to the last. */
  readonly drawing: Drawing;
  /** The lesson's captions that have a moment in this run. */
  readonly stops: readonly TourStop[];
  /** What modules are called. */
  nameOf(id: string): string;
  /** What was run: the editor may have moved on. */
  readonly project: Project;
  readonly turns: readonly Turn[];
  readonly outcome: Outcome | undefined;
}

export type Status = { readonly kind: 'idle' | 'running' } | { readonly kind: 'failed'; readonly message: string };

/** The panels that share a place. */
export type PanelName = 'records' | 'bindings' | 'pending' | 'questions' | 'breakpoints';
/** What a narrow screen shows. */
export type PlaceName = 'source' | 'graph' | 'algorithm' | 'state';
export type Theme = 'auto' | 'light' | 'dark';

export interface State {
  readonly project: Project;
  /** The lesson that the project came from. */
  readonly lesson: Lesson | undefined;
  /** The file in the editor. */
  readonly open: string;
  readonly status: Status;
  readonly run: Run | undefined;
  /** The moment that is shown: the index of the event that it follows, -1 at the start. */
  readonly at: number;
  readonly breakpoints: readonly string[];
  /** The moment that the record table is compared with; the one before where there is none. */
  readonly compared: number | undefined;
  readonly panel: PanelName;
  readonly place: PlaceName;
  readonly theme: Theme;
  /** The standard's own words by clause, where the reader has supplied them. */
  readonly specText: SpecText | undefined;
  readonly isGalleryOpen: boolean;
  /** What the live region says besides the moment: that nothing was found, say. */
  readonly notice: string;
}
