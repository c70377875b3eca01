import type { RecordId } from '../log/Value';
import type { Breakpoint } from '../navigation/Breakpoint';
import type { PromptKind } from './Command';
import type { Run } from './Run';

/** What the pane at the lower right can show. */
export const details = ['record', 'bindings', 'output', 'pending', 'questions', 'breakpoints'] as const;
export type Detail = (typeof details)[number];

/** A line that is being typed. */
export interface Prompt {
  readonly kind: PromptKind;
  readonly text: string;
}

/** All that can change in a session; commands make new ones. */
export interface SessionState {
  /** The moment that is shown. */
  readonly at: number;
  readonly breakpoints: readonly Breakpoint[];
  /** The module that the reader has chosen; undefined: the one that the moment is about. */
  readonly module: RecordId | undefined;
  readonly detail: Detail;
  /** The pane of details has the whole screen. */
  readonly isEnlarged: boolean;
  /** How many pages the pane of details is further on than where it is read first. */
  readonly scroll: number;
  readonly isHelp: boolean;
  readonly prompt: Prompt | undefined;
  /** What the last command had to say. */
  readonly message: string;
  /** What was searched last. */
  readonly searched: string;
  /** "Why did the first run before the second?" */
  readonly order: readonly [RecordId, RecordId] | undefined;
  readonly isOver: boolean;
}

/** The state that a session begins with: at the first step. */
export function startOf({ navigation }: Run, breakpoints: readonly Breakpoint[] = []): SessionState {
  return {
    at: navigation.end('backwards'), breakpoints, module: undefined, detail: 'record', isEnlarged: false, scroll: 0, isHelp: false,
    prompt: undefined, message: '', searched: '', order: undefined, isOver: false,
  };
}
