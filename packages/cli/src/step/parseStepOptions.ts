import type { Breakpoint } from '@modrec/stepper';
import { stepper } from '../lazily';
import { parseOptions } from '../parseOptions';
import { checkedRunOptions, runOptions } from '../run/parseRunOptions';
import type { RunOptions } from '../run/RunOptions';
import { count } from '../trace/parseTraceOptions';
import { UsageError } from '../UsageError';

/** What the command line of `modrec step` asks for. */
export interface StepOptions {
  /** What to run: a file, or the path of a test of Test262. */
  readonly run: RunOptions | { readonly test: string };
  readonly breakpoints: readonly Breakpoint[];
  readonly view: 'terminal' | 'plain' | 'web';
  /** The file for the page. */
  readonly out: string | undefined;
  /** How many events are written down. */
  readonly limit: number | undefined;
}

/** @throws UsageError */
export function parseStepOptions(args: readonly string[]): StepOptions | 'help' {
  const { tree: _tree, 'test262-host': _host, ...shared } = runOptions;
  const parsed = parseOptions(args, {
    ...shared,
    break: { type: 'string', multiple: true }, plain: { type: 'boolean' }, web: { type: 'boolean' }, out: { type: 'string' },
    limit: { type: 'string' }, test262: { type: 'string' },
  } as const);
  const { values } = parsed;
  if (values.help === true) return 'help';
  if (values.plain === true && values.web === true) throw new UsageError('--plain and --web exclude each other');
  if (values.out !== undefined && values.web !== true) throw new UsageError('--out FILE needs --web', 'modrec trace --json FILE writes the trace to a file.');
  const test = values.test262;
  if (test !== undefined && parsed.positionals.length > 0) throw new UsageError('--test262 PATH takes the place of FILE');
  return {
    run: test === undefined ? checkedRunOptions(parsed, 'step') : { test },
    breakpoints: (values.break ?? []).map(breakpoint),
    view: values.web === true ? 'web' : values.plain === true ? 'plain' : 'terminal',
    out: values.out,
    limit: count(values.limit),
  };
}

function breakpoint(text: string): Breakpoint {
  const { BreakpointError, parseBreakpoint } = stepper();
  try {
    return parseBreakpoint(text);
  } catch (error) {
    if (error instanceof BreakpointError) throw new UsageError(`--break: ${error.message}`);
    throw error;
  }
}
