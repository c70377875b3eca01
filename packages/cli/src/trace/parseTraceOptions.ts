import { parseOptions } from '../parseOptions';
import { checkedRunOptions, runOptions } from '../run/parseRunOptions';
import type { RunOptions } from '../run/RunOptions';
import { UsageError } from '../UsageError';

/** What the command line of `modrec trace` asks for. */
export interface TraceOptions {
  /** What to run: a file, or the path of a test of Test262. */
  readonly run: RunOptions | { readonly test: string };
  /** The file for the JSON, `-` for standard output; lines of text without one. */
  readonly json: string | undefined;
  /** How many events are written down. */
  readonly limit: number | undefined;
}

/** @throws UsageError */
export function parseTraceOptions(args: readonly string[]): TraceOptions | 'help' {
  const { tree: _tree, 'test262-host': _host, ...shared } = runOptions;
  const parsed = parseOptions(args, { ...shared, json: { type: 'string' }, limit: { type: 'string' }, test262: { type: 'string' } } as const);
  if (parsed.values.help === true) return 'help';
  const { test262: test } = parsed.values;
  if (test !== undefined && parsed.positionals.length > 0) throw new UsageError('--test262 PATH takes the place of FILE');
  return { run: test === undefined ? checkedRunOptions(parsed, 'trace') : { test }, json: parsed.values.json, limit: count(parsed.values.limit) };
}

/** @throws UsageError for what is no number of events */
export function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && Number.isSafeInteger(value)) return value;
  throw new UsageError(`--limit ${text} is no number of events`, 'For example: --limit 100000');
}
