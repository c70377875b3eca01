import type { Recording } from '../../moments/Recording';
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
  /** What was run: the editor may have moved on. */
  readonly project: Project;
  readonly turns: readonly Turn[];
  readonly outcome: Outcome | undefined;
}

export type Status = { readonly kind: 'idle' | 'running' } | { readonly kind: 'failed'; readonly message: string };

/** The panels that share a place. */
export type PanelName = 'records' | 'bindings' | 'pending' | 'questions';
/** What a narrow screen shows. */
export type PlaceName = 'source' | 'graph' | 'algorithm' | 'state';
export type Theme = 'auto' | 'light' | 'dark';

export interface State {
  readonly project: Project;
  /** The lesson that the project came from. */
  readonly lesson: string | undefined;
  /** The file in the editor. */
  readonly open: string;
  readonly status: Status;
  readonly run: Run | undefined;
  /** The moment that is shown: an index into the run's events. */
  readonly at: number;
  readonly breakpoints: readonly string[];
  /** The moment that the record table is compared with; the one before where there is none. */
  readonly compared: number | undefined;
  readonly panel: PanelName;
  readonly place: PlaceName;
  readonly theme: Theme;
  readonly isGalleryOpen: boolean;
  /** What the live region says besides the moment: that nothing was found, say. */
  readonly notice: string;
}
