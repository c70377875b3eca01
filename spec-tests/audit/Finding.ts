/** One red line of the audit. */
export interface Finding {
  readonly rule: 'steps' | 'nesting' | 'names' | 'echo' | 'coverage' | 'declaration';
  /** From the repository's root; undefined when no code exists. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** The operation, with its part. */
  readonly operation: string;
  /** The step's path, where the finding is about one step. */
  readonly path: string | undefined;
  readonly message: string;
}
