import type { Outcome } from '../outcome';

/** One variant of one test in a report. */
export interface TestResult {
  readonly path: string;
  readonly variant: string;
  readonly outcome: Outcome;
  /** Why it did not pass. */
  readonly message?: string;
  readonly milliseconds: number;
  /** The reason of the expectation that covers this variant, where there is one. */
  readonly expected?: string;
}
