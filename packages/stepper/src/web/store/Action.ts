import type { Lesson } from '../../lessons/Lesson';
import type { SpecText } from '../page/specText';
import type { PanelName, PlaceName, Project, Run, Theme } from './State';

/** Everything that can happen to the page's state. */
export type Action =
  | { readonly type: 'lesson-chosen'; readonly lesson: Lesson }
  | { readonly type: 'project-opened'; readonly project: Project }
  | { readonly type: 'file-edited'; readonly name: string; readonly text: string }
  | { readonly type: 'file-added' }
  | { readonly type: 'file-renamed'; readonly from: string; readonly to: string }
  | { readonly type: 'file-removed'; readonly name: string }
  | { readonly type: 'file-opened'; readonly name: string }
  | { readonly type: 'entry-chosen'; readonly name: string }
  | { readonly type: 'proposal-toggled'; readonly name: string }
  | { readonly type: 'run-started'; readonly order: readonly string[] }
  | { readonly type: 'run-ended'; readonly run: Run; readonly at: number }
  | { readonly type: 'run-failed'; readonly message: string }
  | { readonly type: 'run-cancelled' }
  | { readonly type: 'moved'; readonly to: number }
  | { readonly type: 'breakpoint-added'; readonly text: string }
  | { readonly type: 'breakpoint-removed'; readonly text: string }
  | { readonly type: 'compared'; readonly with: number | undefined }
  | { readonly type: 'panel-opened'; readonly panel: PanelName }
  | { readonly type: 'place-opened'; readonly place: PlaceName }
  | { readonly type: 'gallery-toggled'; readonly open: boolean }
  | { readonly type: 'spec-text-opened'; readonly specText: SpecText }
  | { readonly type: 'theme-chosen'; readonly theme: Theme }
  | { readonly type: 'noticed'; readonly text: string };
