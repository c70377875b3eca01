/** How one variant of a test ended. CRASH is never the guest's doing: the engine itself threw, or its process died. */
export type Outcome = 'PASS' | 'FAIL' | 'SKIP' | 'TIMEOUT' | 'CRASH';

/** What happened, and why when it is not a pass. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly message?: string;
}
