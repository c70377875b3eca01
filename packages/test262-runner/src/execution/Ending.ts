import type { NegativePhase } from '../tests/frontmatter';

/** How the execution of a test's source text came to its end, before anything is judged. */
export type Ending =
  | { readonly kind: 'completed' }
  | { readonly kind: 'thrown'; readonly phase: NegativePhase; readonly error: unknown }
  /** Nothing more can happen, and evaluation or `$DONE` is still awaited. */
  | { readonly kind: 'stalled'; readonly awaited: string };
