import type { Layer } from '@modrec/interpreter';

/** How the entry file is read. */
export type EntryType = 'module' | 'script' | 'json';

/** What the command line of `modrec run` asks for. */
export interface RunOptions {
  readonly file: string;
  readonly type: EntryType;
  /** Whether the file's name says the same as `type`, so that the host can load it like any other module. */
  readonly namedSo: boolean;
  /** In milliseconds, for the whole run. */
  readonly timeLimit: number | undefined;
  /** `process.argv` after the command and the file; undefined when the guest gets no `process`. */
  readonly argv: readonly string[] | undefined;
  /** The proposals that are on. */
  readonly layers: readonly Layer[];
  readonly tree: boolean;
  readonly test262Host: boolean;
  /** How far a module goes; to its end by default. */
  readonly until?: 'load' | 'link' | 'evaluate';
}
