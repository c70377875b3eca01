import type { TraceLog } from '../../log/TraceLog';
import type { Turn } from './Turns';

/** What the page asks the engine's worker to run. A worker runs once. */
export interface RunRequest {
  readonly files: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly proposals: readonly string[];
  /** Ids of loads and timers in the order in which they are to settle, from the first turn on. */
  readonly order: readonly string[];
  /** How many events are recorded at most. */
  readonly maxEvents: number;
  /** How many calls and loop iterations the guest may take. */
  readonly stepBudget: number;
}

/** How a run ended. */
export type Outcome =
  | { readonly kind: 'fulfilled' }
  | { readonly kind: 'rejected'; readonly message: string }
  /** Nothing is left that could settle, and the promise of the import is pending. */
  | { readonly kind: 'waits-forever' }
  /** The engine ended the run: the budget is used up. */
  | { readonly kind: 'stopped'; readonly message: string };

export type RunResponse =
  | { readonly type: 'done'; readonly log: TraceLog; readonly turns: readonly Turn[]; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly message: string };
