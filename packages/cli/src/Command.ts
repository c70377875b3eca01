import type { Terminal } from './terminal/Terminal';

/** One word after `modrec`. */
export interface Command {
  readonly name: string;
  /** One line of `modrec --help`. */
  readonly summary: string;
  /**
   * @param args what follows the command's name
   * @returns the exit code
   * @throws UsageError
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
