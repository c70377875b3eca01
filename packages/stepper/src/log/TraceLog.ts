import type { TraceEvent } from './TraceEvent';

export const traceFormat = 'modrec-trace';
export const traceVersion = 1;

/** What is known of an operation of the standard. */
export interface OperationNote {
  /** The address of its clause: `https://tc39.es/ecma262/#sec-InnerModuleLinking`; empty when it has more than one. */
  readonly clause: string;
  /** The names of its parameters, for the arguments of `enter`; a concrete method's first one is the record that it is of. */
  readonly parameters: readonly string[];
}

/** A run, from its first event to its last. docs/trace-format.md is the description for other tools. */
export interface TraceLog {
  readonly format: typeof traceFormat;
  readonly version: typeof traceVersion;
  /** The id of the module, or script, that the run began with. */
  readonly entry: string;
  /** The names of the proposals that were on. */
  readonly layers: readonly string[];
  /** The source texts that were parsed, by id. */
  readonly sources: Readonly<Record<string, string>>;
  /** The operations that occur. Abstract Closures have no entry. */
  readonly operations: Readonly<Record<string, OperationNote>>;
  readonly events: readonly TraceEvent[];
  /** There when the log stops before the run did: how many events happened in all, as far as they were counted. */
  readonly truncated?: { readonly events: number };
}
