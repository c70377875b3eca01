/** How one run of the command ended. */
export interface RunOutcome {
  readonly exitCode: number;
  /** Paths of the selected tests. */
  readonly paths: readonly string[];
}
