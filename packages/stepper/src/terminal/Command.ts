import type { Direction } from '../navigation/Navigation';
import type { Detail } from './SessionState';

export type StepKind = 'in' | 'over' | 'out' | 'breakpoint' | 'phase' | 'statement' | 'end';

/** What is asked for on the last line. */
export type PromptKind = 'search' | 'moment' | 'breakpoint' | 'module' | 'order';

/** What a reader can do. */
export type Command =
  | { readonly type: 'step'; readonly kind: StepKind; readonly direction: Direction }
  | { readonly type: 'go'; readonly text: string }
  | { readonly type: 'search'; readonly text: string; readonly direction: Direction }
  | { readonly type: 'search-again'; readonly direction: Direction }
  /** Adds a breakpoint, or removes the one with that text or number. */
  | { readonly type: 'breakpoint'; readonly text: string }
  | { readonly type: 'module'; readonly direction: Direction }
  | { readonly type: 'module-named'; readonly text: string }
  | { readonly type: 'order'; readonly text: string }
  | { readonly type: 'detail'; readonly detail: Detail }
  | { readonly type: 'enlarge' }
  | { readonly type: 'scroll'; readonly pages: number }
  | { readonly type: 'help' }
  | { readonly type: 'ask'; readonly kind: PromptKind }
  | { readonly type: 'dismiss' }
  | { readonly type: 'quit' };
