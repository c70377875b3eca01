import type { Output } from '../report/Progress';

/** The outside of a command: streams, folder, environment. */
export interface CommandIo {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts the run, as an interrupt does. */
  readonly signal?: AbortSignal | undefined;
}
